import { wordsOf } from './field-words';

/** What the folder or label that a mail lies in says of it. */
export type FolderKind = 'sent' | 'drafts' | 'spam' | 'trash' | 'chats';

// As Gmail, Outlook, Apple Mail and Thunderbird call them; compared in lower case, without dashes.
const names: Readonly<Record<FolderKind, string>> = {
  sent: 'sent|sent mail|sent messages|sent items|sent itmes|gesendet|gesendete nachrichten|gesendete elemente|gesendete objekte|envoy\u00e9s|messages envoy\u00e9s|\u00e9l\u00e9ments envoy\u00e9s|courrier envoy\u00e9|enviados|correo enviado|elementos enviados|mensajes enviados|enviadas|e mails enviados|emails enviados|itens enviados|mensagens enviadas|correio enviado|verzonden|verzonden berichten|verzonden items|inviati|inviata|posta inviata|posta inviati|messaggi inviati|\u043e\u0442\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u043d\u044b\u0435|\u043d\u0430\u0434\u0456\u0441\u043b\u0430\u043d\u0456|\u0432\u0456\u0434\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u0456|wys\u0142ane|elementy wys\u0142ane|skickat|skickade|skickade mail|skickade meddelanden|sendt|sendte|sendte mails|sendt post|sendt e post|sendte elementer|l\u00e4hetetyt|l\u00e4hetetty|l\u00e4hetetyt viestit|odeslan\u00e9|odeslan\u00e1 po\u0161ta|odoslan\u00e9|odoslan\u00e1 po\u0161ta|elk\u00fcld\u00f6tt|elk\u00fcld\u00f6tt elemek|elk\u00fcld\u00f6tt \u00fczenetek|trimise|mesaje trimise|g\u00f6nderilmi\u015f|g\u00f6nderilmi\u015f postalar|g\u00f6nderilmi\u015f \u00f6\u011feler|g\u00f6nderilenler|\u03b1\u03c0\u03b5\u03c3\u03c4\u03b1\u03bb\u03bc\u03ad\u03bd\u03b1|\u03c3\u03c4\u03b1\u03bb\u03bc\u03ad\u03bd\u03b1|\u9001\u4fe1\u6e08\u307f|\u9001\u4fe1\u6e08\u307f\u30e1\u30fc\u30eb|\u9001\u4fe1\u6e08\u307f\u30a2\u30a4\u30c6\u30e0|\u5df2\u53d1\u90ae\u4ef6|\u5df2\u53d1\u9001|\u5df2\u53d1\u9001\u90ae\u4ef6|\u5bc4\u4ef6\u5099\u4efd|\u5bc4\u4ef6\u5907\u4efd|\u5df2\u50b3\u9001\u7684\u90f5\u4ef6|\ubcf4\ub0b8\ud3b8\uc9c0\ud568|\ubcf4\ub0b8\uba54\uc77c\ud568|\ubcf4\ub0b8 \ud3b8\uc9c0\ud568|\u05d3\u05d5\u05d0\u05e8 \u05d9\u05d5\u05e6\u05d0|\u05e0\u05e9\u05dc\u05d7\u05d5|\u05e4\u05e8\u05d9\u05d8\u05d9\u05dd \u05e9\u05e0\u05e9\u05dc\u05d7\u05d5|\u0627\u0644\u0628\u0631\u064a\u062f \u0627\u0644\u0645\u0631\u0633\u0644|\u0627\u0644\u0631\u0633\u0627\u0626\u0644 \u0627\u0644\u0645\u0631\u0633\u0644\u0629|\u0e2a\u0e48\u0e07\u0e41\u0e25\u0e49\u0e27|\u0e08\u0e14\u0e2b\u0e21\u0e32\u0e22\u0e17\u0e35\u0e48\u0e2a\u0e48\u0e07\u0e41\u0e25\u0e49\u0e27|th\u01b0 \u0111\u00e3 g\u1eedi|\u0111\u00e3 g\u1eedi|terkirim|pesan terkirim|item terkirim|enviats|poslano|poslane|poslato|\u043f\u043e\u0441\u043b\u0430\u0442\u043e|\u0438\u0437\u043f\u0440\u0430\u0442\u0435\u043d\u0438|saadetud|i\u0161si\u0173sti|nos\u016bt\u012bt\u0101s|\u092d\u0947\u091c\u0947 \u0917\u090f|\u0627\u0631\u0633\u0627\u0644 \u0634\u062f\u0647',
  drafts:
    'draft|drafts|entwurf|entw\u00fcrfe|brouillon|brouillons|borrador|borradores|rascunho|rascunhos|concept|concepten|bozza|bozze|\u0447\u0435\u0440\u043d\u043e\u0432\u0438\u043a|\u0447\u0435\u0440\u043d\u043e\u0432\u0438\u043a\u0438|\u0447\u0435\u0440\u043d\u0435\u0442\u043a\u0438|\u0447\u0435\u0440\u043d\u0435\u0442\u043a\u0430|wersja robocza|wersje robocze|szkice|utkast|kladde|kladder|luonnos|luonnokset|koncept|koncepty|rozepsan\u00e9|piszkozat|piszkozatok|v\u00e1zlatok|mesaje nefinalizate|ciorne|schi\u021be|taslak|taslaklar|\u03c0\u03c1\u03cc\u03c7\u03b5\u03b9\u03c1\u03b1|\u03c0\u03c1\u03cc\u03c7\u03b5\u03b9\u03c1\u03bf|\u4e0b\u66f8\u304d|\u8349\u7a3f|\u8349\u7a3f\u7bb1|\ub0b4\uac8c\uc4f4\ud3b8\uc9c0\ud568|\uc784\uc2dc\ubcf4\uad00\ud568|\u05d8\u05d9\u05d5\u05d8\u05d5\u05ea|\u05d8\u05d9\u05d5\u05d8\u05d4|\u0627\u0644\u0645\u0633\u0648\u062f\u0627\u062a|\u0645\u0633\u0648\u062f\u0629|\u0e23\u0e48\u0e32\u0e07\u0e08\u0e14\u0e2b\u0e21\u0e32\u0e22|\u0e09\u0e1a\u0e31\u0e1a\u0e23\u0e48\u0e32\u0e07|th\u01b0 nh\u00e1p|b\u1ea3n nh\u00e1p|draf|skica|skice|\u043d\u0430\u0446\u0440\u0442\u0438|\u0447\u0435\u0440\u043d\u043e\u0432\u0438|templates|vorlagen',
  spam: 'spam|junk|junk mail|junk email|junk e mail|bulk mail|spamverdacht|werbung|courrier ind\u00e9sirable|pourriel|ind\u00e9sirables|ind\u00e9sirable|correo no deseado|lixo eletr\u00f4nico|ongewenste e mail|ongewenst|posta indesiderata|\u0441\u043f\u0430\u043c|wiadomo\u015bci \u015bmieci|skr\u00e4ppost|s\u00f8ppelpost|u\u00f8nsket post|uenoenskede mails|uønskede mails|roskaposti|nevy\u017e\u00e1dan\u00e1 po\u0161ta|spamy|lev\u00e9lszem\u00e9t|istenmeyen|\u03b1\u03bd\u03b5\u03c0\u03b9\u03b8\u03cd\u03bc\u03b7\u03c4\u03b1|\u8ff7\u60d1\u30e1\u30fc\u30eb|\u5783\u573e\u90ae\u4ef6|\u5783\u573e\u90f5\u4ef6|\uc2a4\ud338\ud568|\uc2a4\ud338|\u05d3\u05d5\u05d0\u05e8 \u05d6\u05d1\u05dc|\u05e1\u05e4\u05d0\u05dd|\u0627\u0644\u0631\u0633\u0627\u0626\u0644 \u063a\u064a\u0631 \u0627\u0644\u0645\u0631\u063a\u0648\u0628 \u0641\u064a\u0647\u0627|\u0e08\u0e14\u0e2b\u0e21\u0e32\u0e22\u0e02\u0e22\u0e30|th\u01b0 r\u00e1c',
  trash:
    'trash|bin|deleted|deleted items|deleted messages|papierkorb|gel\u00f6scht|gel\u00f6schte elemente|gel\u00f6schte objekte|corbeille|\u00e9l\u00e9ments supprim\u00e9s|papelera|elementos eliminados|lixeira|reciclagem|itens exclu\u00eddos|lixo|prullenbak|verwijderde items|cestino|posta eliminata|\u043a\u043e\u0440\u0437\u0438\u043d\u0430|\u0443\u0434\u0430\u043b\u0435\u043d\u043d\u044b\u0435|\u043a\u043e\u0448\u0438\u043a|\u0432\u0438\u0434\u0430\u043b\u0435\u043d\u0456|kosz|elementy usuni\u0119te|papperskorg|papperskorgen|borttagna objekt|papirkurv|slettet post|slettede elementer|roskakori|poistetut|ko\u0161|odstran\u011bn\u00e1 po\u0161ta|k\u00f4\u0161|kuka|t\u00f6r\u00f6lt elemek|co\u0219 de gunoi|co\u015f de gunoi|\u00e7\u00f6p|\u00e7\u00f6p kutusu|\u00e7\u00f6p kovas\u0131|silinmi\u015f \u00f6\u011feler|\u03ba\u03ac\u03b4\u03bf\u03c2|\u03ba\u03ac\u03b4\u03bf\u03c2 \u03b1\u03bd\u03b1\u03ba\u03cd\u03ba\u03bb\u03c9\u03c3\u03b7\u03c2|\u30b4\u30df\u7bb1|\u524a\u9664\u6e08\u307f\u30a2\u30a4\u30c6\u30e0|\u5df2\u5220\u9664\u90ae\u4ef6|\u5df2\u5220\u9664|\u5783\u573e\u6876|\u5783\u573e\u7bb1|\u56de\u6536\u7ad9|\ud734\uc9c0\ud1b5|\u05d0\u05e9\u05e4\u05d4|\u05e4\u05e8\u05d9\u05d8\u05d9\u05dd \u05e9\u05e0\u05de\u05d7\u05e7\u05d5|\u0627\u0644\u0645\u0647\u0645\u0644\u0627\u062a|\u0e16\u0e31\u0e07\u0e02\u0e22\u0e30|th\u00f9ng r\u00e1c|sampah',
  chats:
    'chat|chats|chat logs|hangouts|discussions|conversaciones de chat|bate papos|bate papo|\u0447\u0430\u0442\u044b|\u0447\u0430\u0442|\u0447\u0430\u0442\u0438|czaty|czat|chattar|chatter|keskustelut|\u30c1\u30e3\u30c3\u30c8|\u804a\u5929|\u5373\u6642\u901a\u8a0a|\ucc44\ud305|\u05e6\u05f3\u05d0\u05d8\u05d9\u05dd|\u0627\u0644\u062f\u0631\u062f\u0634\u0627\u062a|sohbetler',
};

const kindByName = new Map<string, FolderKind>();
for (const kind of ['chats', 'trash', 'spam', 'drafts', 'sent'] as const)
  for (const name of names[kind].split('|')) kindByName.set(name, kind);

/** What kind of folder this name stands for, in any of some thirty languages; undefined for all others. */
export function folderKind(name: string): FolderKind | undefined {
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
