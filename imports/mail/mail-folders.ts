import { wordsOf } from './field-words';

/** What the folder or label that a mail lies in says of it. */
export type FolderKind = 'sent' | 'drafts' | 'spam' | 'trash' | 'chats';

// As Gmail, Outlook, Apple Mail and Thunderbird call them; compared in lower case, without dashes.
const names: Readonly<Record<FolderKind, string>> = {
  sent: 'sent|sent mail|sent messages|sent items|sent itmes|gesendet|gesendete nachrichten|gesendete elemente|gesendete objekte|envoyés|messages envoyés|éléments envoyés|courrier envoyé|enviados|correo enviado|elementos enviados|mensajes enviados|enviadas|e mails enviados|emails enviados|itens enviados|mensagens enviadas|correio enviado|verzonden|verzonden berichten|verzonden items|inviati|inviata|posta inviata|posta inviati|messaggi inviati|отправленные|надіслані|відправлені|wysłane|elementy wysłane|skickat|skickade|skickade mail|skickade meddelanden|sendt|sendte|sendte mails|sendt post|sendt e post|sendte elementer|lähetetyt|lähetetty|lähetetyt viestit|odeslané|odeslaná pošta|odoslané|odoslaná pošta|elküldött|elküldött elemek|elküldött üzenetek|trimise|mesaje trimise|gönderilmiş|gönderilmiş postalar|gönderilmiş öğeler|gönderilenler|απεσταλμένα|σταλμένα|送信済み|送信済みメール|送信済みアイテム|已发邮件|已发送|已发送邮件|寄件備份|寄件备份|已傳送的郵件|보낸편지함|보낸메일함|보낸 편지함|\u05d3\u05d5\u05d0\u05e8 \u05d9\u05d5\u05e6\u05d0|\u05e0\u05e9\u05dc\u05d7\u05d5|\u05e4\u05e8\u05d9\u05d8\u05d9\u05dd \u05e9\u05e0\u05e9\u05dc\u05d7\u05d5|\u0627\u0644\u0628\u0631\u064a\u062f \u0627\u0644\u0645\u0631\u0633\u0644|\u0627\u0644\u0631\u0633\u0627\u0626\u0644 \u0627\u0644\u0645\u0631\u0633\u0644\u0629|ส\u0e48งแล\u0e49ว|จดหมายท\u0e35\u0e48ส\u0e48งแล\u0e49ว|thư đã gửi|đã gửi|terkirim|pesan terkirim|item terkirim|enviats|poslano|poslane|poslato|послато|изпратени|saadetud|išsiųsti|nosūtītās|भ\u0947ज\u0947 गए|\u0627\u0631\u0633\u0627\u0644 \u0634\u062f\u0647',
  drafts:
    'draft|drafts|entwurf|entwürfe|brouillon|brouillons|borrador|borradores|rascunho|rascunhos|concept|concepten|bozza|bozze|черновик|черновики|чернетки|чернетка|wersja robocza|wersje robocze|szkice|utkast|kladde|kladder|luonnos|luonnokset|koncept|koncepty|rozepsané|piszkozat|piszkozatok|vázlatok|mesaje nefinalizate|ciorne|schițe|taslak|taslaklar|πρόχειρα|πρόχειρο|下書き|草稿|草稿箱|내게쓴편지함|임시보관함|\u05d8\u05d9\u05d5\u05d8\u05d5\u05ea|\u05d8\u05d9\u05d5\u05d8\u05d4|\u0627\u0644\u0645\u0633\u0648\u062f\u0627\u062a|\u0645\u0633\u0648\u062f\u0629|ร\u0e48างจดหมาย|ฉบ\u0e31บร\u0e48าง|thư nháp|bản nháp|draf|skica|skice|нацрти|чернови|templates|vorlagen',
  spam: 'spam|junk|junk mail|junk email|junk e mail|bulk mail|spamverdacht|werbung|courrier indésirable|pourriel|indésirables|indésirable|correo no deseado|lixo eletrônico|ongewenste e mail|ongewenst|posta indesiderata|спам|wiadomości śmieci|skräppost|søppelpost|uønsket post|uønskede mails|roskaposti|nevyžádaná pošta|spamy|levélszemét|istenmeyen|ανεπιθύμητα|迷惑メール|垃圾邮件|垃圾郵件|스팸함|스팸|\u05d3\u05d5\u05d0\u05e8 \u05d6\u05d1\u05dc|\u05e1\u05e4\u05d0\u05dd|\u0627\u0644\u0631\u0633\u0627\u0626\u0644 \u063a\u064a\u0631 \u0627\u0644\u0645\u0631\u063a\u0648\u0628 \u0641\u064a\u0647\u0627|จดหมายขยะ|thư rác',
  trash:
    'trash|bin|deleted|deleted items|deleted messages|papierkorb|gelöscht|gelöschte elemente|gelöschte objekte|corbeille|éléments supprimés|papelera|elementos eliminados|lixeira|reciclagem|itens excluídos|lixo|prullenbak|verwijderde items|cestino|posta eliminata|корзина|удаленные|кошик|видалені|kosz|elementy usunięte|papperskorg|papperskorgen|borttagna objekt|papirkurv|slettet post|slettede elementer|roskakori|poistetut|koš|odstraněná pošta|kôš|kuka|törölt elemek|coș de gunoi|coş de gunoi|çöp|çöp kutusu|çöp kovası|silinmiş öğeler|κάδος|κάδος ανακύκλωσης|ゴミ箱|削除済みアイテム|已删除邮件|已删除|垃圾桶|垃圾箱|回收站|휴지통|\u05d0\u05e9\u05e4\u05d4|\u05e4\u05e8\u05d9\u05d8\u05d9\u05dd \u05e9\u05e0\u05de\u05d7\u05e7\u05d5|\u0627\u0644\u0645\u0647\u0645\u0644\u0627\u062a|ถ\u0e31งขยะ|thùng rác|sampah',
  chats:
    'chat|chats|chat logs|hangouts|discussions|conversaciones de chat|bate papos|bate papo|чаты|чат|чати|czaty|czat|chattar|chatter|keskustelut|チャット|聊天|即時通訊|채팅|\u05e6\u05f3\u05d0\u05d8\u05d9\u05dd|\u0627\u0644\u062f\u0631\u062f\u0634\u0627\u062a|sohbetler',
};

const kindByName = new Map<string, FolderKind>();
for (const kind of ['chats', 'trash', 'spam', 'drafts', 'sent'] as const)
  for (const name of names[kind].split('|')) kindByName.set(name, kind);

/** What kind of folder this name stands for, in any of some thirty languages; undefined for all others. */
function folderKind(name: string): FolderKind | undefined {
  const bare = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[-_\u00ad\u2011]/gu, ' ')
    .replace(/["[\]]|^gmail\//gu, '');
  return kindByName.get(bare.replace(/\s+/gu, ' ').trim());
}

const kindsByLabels = new Map<string, ReadonlySet<FolderKind>>();
const MOST_REMEMBERED = 2_000;

/** The kinds of the labels in an X-Gmail-Labels field, which may be encoded and in the user's language. */
export function kindsOfLabels(field: string): ReadonlySet<FolderKind> {
  const known = kindsByLabels.get(field);
  if (known) return known;
  const kinds = new Set(
    wordsOf(field)
      .split(',')
      .flatMap((label) => folderKind(label) ?? []),
  );
  // Most mails carry one of few combinations.
  if (kindsByLabels.size >= MOST_REMEMBERED) kindsByLabels.clear();
  kindsByLabels.set(field, kinds);
  return kinds;
}

/** The kind of the folder that a file holds: `Mail/Sent.mbox`, `Sent.mbox/mbox`, `[Gmail].sbd/Trash`. */
export function folderKindOfPath(path: string): FolderKind | undefined {
  const folders = path.split(/[/\\]/u).filter((part) => !/^(?:mbox|table_of_contents)$/iu.test(part));
  return folderKind(
    (folders.at(-1) ?? '').replace(/\.(?:gz|zip)$/iu, '').replace(/\.(?:mbox|mbx|mbs)$/iu, ''),
  );
}
