// "wrote" in the languages whose mail programs write such a line above a quote.
const WROTE =
  /\b(?:wrote|writes|schrieb|schreef|geschreven|a \u00e9crit|\u00e9crivait|escribi\u00f3|ha scritto|scrisse|escreveu|skrev|kirjoitti|napisa\u0142a?|napsala?|nap\u00edsala?|je napisao|\u00edrta|a scris|yazd\u0131|\u015funu yazd\u0131|\u0111\u00e3 vi\u1ebft|menulis|kirjutas|ra\u0161\u0117|rakst\u012bja)\b|\u043d\u0430\u043f\u0438\u0441\u0430\u043b|\u043f\u0438\u0448\u0435\u0442|\u043d\u0430\u043f\u0438\u0441\u0430\u0432|\u03ad\u03b3\u03c1\u03b1\u03c8\u03b5|\u5199\u9053|\u5beb\u9053|\u66f8\u304d\u307e\u3057\u305f|\u306e\u30e1\u30c3\u30bb\u30fc\u30b8|\uc791\uc131|\u0643\u062a\u0628|\u05db\u05ea\u05d1/iu;
const LONGEST_ATTRIBUTION = 400;

/** Whether these words, which end in a colon, say who wrote what follows. */
export function isAttribution(words: string, isQuotedBelow: boolean): boolean {
  if (words.length > LONGEST_ATTRIBUTION) return false;
  if (isQuotedBelow) return namesDay(words) || WROTE.test(words);
  return WROTE.test(words) && (namesDay(words) || words.includes('@'));
}

/** Whether there is a number in the words, as in any date, outside of addresses. */
export function namesDay(words: string): boolean {
  return words.split(' ').some((word) => !word.includes('@') && /\p{Nd}/u.test(word));
}

const DIVIDER =
  /^[-_*= ]{3,}\s*(?:original message|original appointment|forwarded message|begin forwarded|urspr\u00fcngliche nachricht|originalnachricht|weitergeleitete nachricht|message d'origine|message original|message transf\u00e9r\u00e9|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|oprindelig meddelelse|opprinnelig melding|ursprungligt meddelande|originalmeddelande|vidarebefordrat meddelande|alkuper\u00e4inen viesti|wiadomo\u015b\u0107 oryginalna|oryginalna wiadomo\u015b\u0107|p\u016fvodn\u00ed zpr\u00e1va|eredeti \u00fczenet|mesaj original|\u0438\u0441\u0445\u043e\u0434\u043d\u043e\u0435 \u0441\u043e\u043e\u0431\u0449\u0435\u043d\u0438\u0435|\u043f\u0435\u0440\u0435\u0441\u044b\u043b\u0430\u0435\u043c\u043e\u0435 \u0441\u043e\u043e\u0431\u0449\u0435\u043d\u0438\u0435|\u539f\u59cb\u90ae\u4ef6|\u539f\u59cb\u90f5\u4ef6|\u8f6c\u53d1\u90ae\u4ef6|\u5143\u306e\u30e1\u30c3\u30bb\u30fc\u30b8|\uc6d0\ubcf8 \uba54\uc2dc\uc9c0|orijinal mesaj|\u05d4\u05d5\u05d3\u05e2\u05d4 \u05de\u05e7\u05d5\u05e8\u05d9\u05ea)/iu;

const words = (text: string) => new Set(text.split(' '));
/** "From" and "Sent" or "Date" as Outlook and Apple Mail write them above the mail that is answered. */
const FROM = words(
  'from von de da van fra fr\u00e5n od l\u00e4hett\u00e4j\u00e4 felad\u00f3 kimden \u043e\u0442 \u0432\u0456\u0434 \u03b1\u03c0\u03cc \u53d1\u4ef6\u4eba \u5bc4\u4ef6\u8005 \u5dee\u51fa\u4eba \ubcf4\ub0b8\uc0ac\ub78c \u05de\u05d0\u05ea \u0645\u0646 expediteur exp\u00e9diteur remitente',
);
const SENT = words(
  'sent date gesendet datum envoy\u00e9 enviado enviada fecha data inviato verzonden sendt dato skickat skickades l\u00e4hetetty p\u00e4iv\u00e4ys wys\u0142ano odesl\u00e1no elk\u00fcldve g\u00f6nderildi \u043e\u0442\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u043e \u0434\u0430\u0442\u0430 \u03b7\u03bc\u03b5\u03c1\u03bf\u03bc\u03b7\u03bd\u03af\u03b1 \u53d1\u9001\u65f6\u95f4 \u65e5\u671f \u50b3\u9001\u65f6\u9593 \u9001\u4fe1\u65e5\u6642 \u65e5\u4ed8 \u65e5\u6642 \ubcf4\ub0b8\ub0a0\uc9dc \ub0a0\uc9dc \u05e0\u05e9\u05dc\u05d7 \u05ea\u05d0\u05e8\u05d9\u05da \u0627\u0644\u062a\u0627\u0631\u064a\u062e trimis',
);
const LONGEST_LABEL = 24;
const HEADER_LINES = 5;

/** Whether from this line on a mail holds the older one that it answers or passes on. */
export function opensOlderMail(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (isRule(line.charCodeAt(0)) && DIVIDER.test(line)) return true;
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
  /^(?:sent from (?:my|mail for|yahoo|outlook|proton|the)|get outlook for|von meinem .{1,40} gesendet|gesendet (?:mit|von)|envoy\u00e9 (?:de(?:puis)? mon|avec)|enviado desde|enviado do|inviato da(?:l mio)?|verzonden vanaf|verstuurd vanaf|skickat fr\u00e5n min|sendt fra min|l\u00e4hetetty|wys\u0142ane z|\u043e\u0442\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u043e \u0441|odesl\u00e1no z|\u53d1\u81ea\u6211\u7684|\u5f9e\u6211\u7684|iphone\u304b\u3089\u9001\u4fe1|\ub098\uc758 iphone)/iu;
const LONGEST_SENT_FROM = 90;
const SHORTEST_BEGINNING = 3;
const beginnings = new Set(
  'sen|get|von|ges|env|inv|ver|ski|läh|wys|отп|ode|发自我|從我的|iph|나의 '
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
