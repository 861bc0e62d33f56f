import { fieldText, hasField, type HeaderBlock } from './header-block';

// What programs write before the subject they answer, or instead of it.
const SUBJECT =
  /^(?:re:\s*|aw:\s*)?[[({<\u3010]?\s*(?:auto(?:matic(?:ally)?|mated)?[- ]?(?:generated )?(?:reply|response|answer|responder)\b|auto\s?:|out[ -]of[ -](?:the[ -])?office|on vacation|on holiday|vacation (?:reply|response|message)|away from (?:the |my )?(?:office|desk|mail)|i am (?:currently )?out of (?:the )?office|ooo\b|automatische (?:antwort|r\u00fcckmeldung)|autoantwort|abwesenheit|abwesend\b|ausser haus|au\u00dfer haus|r\u00e9ponse automatique|absence du bureau|absent du bureau|message d.absence|r\u00e9ponse d.absence|respuesta autom\u00e1tica|respuesta automatica|fuera de (?:la )?oficina|ausencia de la oficina|resposta autom\u00e1tica|resposta automatica|fora do escrit\u00f3rio|aus\u00eancia (?:do|tempor\u00e1ria)|risposta automatica|fuori (?:sede|ufficio)|assenza dall.ufficio|automatisch antwoord|automatische beantwoording|afwezig|niet aanwezig|autosvar|automatiskt? svar|fr\u00e5nvaro|frav\u00e6r|ikke til stede|automaattinen vastaus|poissaolo|odpowied\u017a automatyczna|autoodpowied\u017a|automatyczna odpowied\u017a|nieobecno\u015b\u0107|automatick\u00e1 odpov\u011b\u010f|automatick\u00e1 odpove\u010f|mimo kancel\u00e1\u0159|automatikus v\u00e1lasz|h\u00e1zon k\u00edv\u00fcl|r\u0103spuns automat|otomatik (?:yan\u0131t|cevap)|i\u015fyeri d\u0131\u015f\u0131nda|\u03b1\u03c5\u03c4\u03cc\u03bc\u03b1\u03c4\u03b7 \u03b1\u03c0\u03ac\u03bd\u03c4\u03b7\u03c3\u03b7|\u03b5\u03ba\u03c4\u03cc\u03c2 \u03b3\u03c1\u03b1\u03c6\u03b5\u03af\u03bf\u03c5|\u0430\u0432\u0442\u043e\u043c\u0430\u0442\u0438\u0447\u0435\u0441\u043a\u0438\u0439 \u043e\u0442\u0432\u0435\u0442|\u0430\u0432\u0442\u043e\u043e\u0442\u0432\u0435\u0442|\u0430\u0432\u0442\u043e\u043c\u0430\u0442\u0438\u0447\u043d\u0430 \u0432\u0456\u0434\u043f\u043e\u0432\u0456\u0434\u044c|\u0432\u043d\u0435 \u043e\u0444\u0438\u0441\u0430|\u81ea\u52a8(?:\u56de\u590d|\u7b54\u590d)|\u81ea\u52d5(?:\u56de\u8986|\u56de\u8907|\u7b54\u8986)|\u81ea\u52d5(?:\u8fd4\u4fe1|\u5fdc\u7b54)|\u4e0d\u5728(?:\u901a\u77e5|\u8fd4\u4fe1|\u306e\u304a\u77e5\u3089\u305b)|\uc790\ub3d9 ?(?:\ud68c\uc2e0|\uc751\ub2f5|\ub2f5\uc7a5)|\ubd80\uc7ac ?\uc911|\u05ea\u05e9\u05d5\u05d1\u05d4 \u05d0\u05d5\u05d8\u05d5\u05de\u05d8\u05d9\u05ea|\u0631\u062f \u062a\u0644\u0642\u0627\u0626\u064a|tr\u1ea3 l\u1eddi t\u1ef1 \u0111\u1ed9ng|balasan otomatis)/iu;

/**
 * Whether the mail is an automatic answer: somebody is away, or has a machine say that the mail came in. By header
 * (RFC 3834 and what programs wrote before it), or by its subject alone where the program marks nothing.
 */
export function isAutoReply(block: HeaderBlock, subject: string): boolean {
  if (/^auto-replied\b|\bvacation\b/iu.test(fieldText(block, 'auto-submitted') ?? '')) return true;
  if (
    ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-autoreply-from'].some((name) =>
      saysYes(block, name),
    )
  )
    return true;
  if (/auto[-_]?repl/iu.test(fieldText(block, 'precedence') ?? '')) return true;
  if (/vacation/iu.test(fieldText(block, 'x-apple-action') ?? '')) return true;
  return SUBJECT.test(subject) || suppressesAnswers(block);
}

function saysYes(block: HeaderBlock, name: string): boolean {
  const value = fieldText(block, name);
  return value !== undefined && !/^(?:no|false|0)$/iu.test(value);
}

// Exchange marks its automatic answers so, but customer systems mark what people write in them as well: only what
// answers a mail and is of no bulk sender counts.
function suppressesAnswers(block: HeaderBlock): boolean {
  if (!/\b(?:oof|autoreply|all)\b/iu.test(fieldText(block, 'x-auto-response-suppress') ?? '')) return false;
  if (hasField(block, 'list-unsubscribe') || hasField(block, 'feedback-id')) return false;
  return hasField(block, 'in-reply-to') && !hasField(block, 'references');
}
