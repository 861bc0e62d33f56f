// "wrote" in the languages whose mail programs write such a line above a quote.
const WROTE =
  /(?<!\p{L})(?:wrote|writes|schrieb|schreef|geschreven|a écrit|écrivait|escribió|ha scritto|scrisse|escreveu|skrev|kirjoitti|napisała?|napsala?|napísala?|je napisao|írta|a scris|yazdı|şunu yazdı|đã viết|menulis|kirjutas|rašė|rakstīja)(?!\p{L})|написал|пишет?|написав|έγραψε|写道|寫道|書きました|のメッセージ|작성|\u0643\u062a\u0628|\u05db\u05ea\u05d1/iu;
// In some languages Gmail writes the moment and the sender and no verb.
const MOMENT_AND_SENDER = /\d[:.]\d\d\D.*<\s?[^\s<>@]{1,64}@[^\s<>]{1,255}\s?>\s?[:：]$/u;
const LONGEST_ATTRIBUTION = 400;

/** Whether these words, which end in a colon, say who wrote what follows. */
export function isAttribution(words: string, isQuotedBelow: boolean): boolean {
  if (words.length > LONGEST_ATTRIBUTION) return false;
  if (isQuotedBelow) return namesDay(words) || WROTE.test(words);
  if (MOMENT_AND_SENDER.test(words)) return true;
  return WROTE.test(words) && (namesDay(words) || words.includes('@'));
}

/** Whether there is a number in the words, as in any date, outside of addresses. */
export function namesDay(words: string): boolean {
  return words.split(' ').some((word) => !word.includes('@') && /\p{Nd}/u.test(word));
}

const DIVIDER =
  /^[-_*= ]{3,}\s*(?:original[- ]nachricht|originale? nachricht|urspr\.? nachricht|original\s*-|邮件原件|αρχικό μήνυμα|original message|original appointment|forwarded message|begin forwarded|ursprüngliche nachricht|originalnachricht|weitergeleitete nachricht|message d'origine|message original|message transféré|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|oprindelig meddelelse|opprinnelig melding|ursprungligt meddelande|originalmeddelande|vidarebefordrat meddelande|alkuperäinen viesti|wiadomość oryginalna|oryginalna wiadomość|původní zpráva|eredeti üzenet|mesaj original|исходное сообщение|пересылаемое сообщение|原始邮件|原始郵件|转发邮件|元のメッセージ|원본 메시지|orijinal mesaj|\u05d4\u05d5\u05d3\u05e2\u05d4 \u05de\u05e7\u05d5\u05e8\u05d9\u05ea)/iu;

/** Apple Mail draws no line. */
const FORWARDED =
  /^(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato|início da mensagem (?:reencaminhada|encaminhada)|begin doorgestuurd bericht|vidarebefordrat brev|начало переадресованного сообщения) ?:$/iu;

const words = (text: string) => new Set(text.split(' '));
/** "From" and "Sent" or "Date" as Outlook and Apple Mail write them above the mail that is answered. */
const FROM = words(
  'dela từ dari from von de da van fra från od lähettäjä feladó kimden от від από 发件人 寄件者 差出人 보낸사람 \u05de\u05d0\u05ea \u0645\u0646 expediteur expéditeur remitente',
);
const SENT = words(
  'enviadaem στάλθηκε 寄件日期 надіслано đãgửi dikirim dátum sent date gesendet datum envoyé enviado enviada fecha enviadoel data inviato verzonden sendt dato skickat skickades lähetetty päiväys wysłano odesláno elküldve gönderildi отправлено дата ημερομηνία 发送时间 日期 傳送时間 送信日時 日付 日時 보낸날짜 날짜 \u05e0\u05e9\u05dc\u05d7 \u05ea\u05d0\u05e8\u05d9\u05da \u0627\u0644\u062a\u0627\u0631\u064a\u062e trimis',
);
const LONGEST_LABEL = 24;
const RULE = /^[-_*=]{5,}\s*$/u;
const HEADER_LINES = 5;

/** Whether from this line on a mail holds the older one that it answers or passes on. */
export function opensOlderMail(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (isRule(line.charCodeAt(0)) && DIVIDER.test(line)) return true;
  if (isRule(line.charCodeAt(0)) && RULE.test(line)) return opensOlderMail(lines, index + 1);
  if (line.endsWith(':') && FORWARDED.test(line)) return true;
  if (!FROM.has(labelOf(line))) return false;
  return lines.slice(index + 1, index + 1 + HEADER_LINES).some((below) => SENT.has(labelOf(below)));
}

function labelOf(line: string): string {
  const colon = colonIn(line);
  if (colon < 2 || colon > LONGEST_LABEL) return '';
  return line.slice(0, colon).replace(/[*\s]/gu, '').toLowerCase();
}

function colonIn(line: string): number {
  const colon = line.indexOf(':');
  return colon < 0 ? line.indexOf('\uff1a') : colon;
}

const SENT_FROM =
  /^(?:sent from (?:my|mail for|yahoo|outlook|proton|the)|sent (?:with proton|via superhuman)|iphone.{1,6}dan gönderildi|(?:télécharger|obtener|scarica|obter o|baixar o|pobierz|holen sie sich|download) outlook (?:pour|para|per|dla|für|voor)|outlook (?:für|voor) (?:ios|android) (?:beziehen|downloaden)|get outlook for|von meinem .{1,40} gesendet|gesendet (?:mit|von)|envoyé (?:de(?:puis)? mon|avec)|enviado desde|enviado do|inviato da(?:l mio)?|verzonden vanaf|verstuurd vanaf|skickat från min|sendt fra min|lähetetty|wysłane z|отправлено с|odesláno z|发自我的|從我的|iphoneから送信|나의 iphone)/iu;
const LONGEST_SENT_FROM = 90;
const SHORTEST_BEGINNING = 3;
const beginnings = new Set(
  'tél|obt|sca|bai|pob|hol|dow|out|sen|get|von|ges|env|inv|ver|ski|läh|wys|отп|ode|发自我|從我的|iph|나의 '
    .split('|')
    .map((text) => text.slice(0, SHORTEST_BEGINNING)),
);

/** Whether a program put this line under the mail: "Sent from my phone". */
export function isSentFromLine(line: string): boolean {
  if (line.length > LONGEST_SENT_FROM || line.length < SHORTEST_BEGINNING) return false;
  return beginnings.has(line.slice(0, SHORTEST_BEGINNING).toLowerCase()) && SENT_FROM.test(line);
}

// A hyphen, underscore, asterisk or equals sign.
function isRule(unit: number): boolean {
  return unit === 45 || unit === 95 || unit === 42 || unit === 61;
}
