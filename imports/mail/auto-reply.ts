import { fieldText, hasField, type HeaderBlock } from './header-block';

// What programs write before the subject they answer, or instead of it.
const SUBJECT =
  /^(?:re:\s*|aw:\s*)?[[({<\u3010]?\s*(?:auto(?:matic(?:ally)?|mated)?[- ]?(?:generated )?(?:reply|response|answer|responder)\b|auto\s?:|out[ -]of[ -](?:the[ -])?office|on vacation|on holiday|vacation (?:reply|response|message)|away from (?:the |my )?(?:office|desk|mail)|i am (?:currently )?out of (?:the )?office|ooo\b|automatische (?:antwort|rückmeldung)|autoantwort|abwesenheit|abwesend\b|ausser haus|außer haus|réponse automatique|absence du bureau|absent du bureau|message d.absence|réponse d.absence|respuesta automática|respuesta automatica|fuera de (?:la )?oficina|ausencia de la oficina|resposta automática|resposta automatica|fora do escritório|ausência (?:do|temporária)|risposta automatica|fuori (?:sede|ufficio)|assenza dall.ufficio|automatisch antwoord|automatische beantwoording|afwezig|niet aanwezig|autosvar|automatiskt? svar|frånvaro|fravær|ikke til stede|automaattinen vastaus|poissaolo|odpowiedź automatyczna|autoodpowiedź|automatyczna odpowiedź|nieobecność|automatická odpověď|automatická odpoveď|mimo kancelář|automatikus válasz|házon kívül|răspuns automat|otomatik (?:yanıt|cevap)|işyeri dışında|αυτόματη απάντηση|εκτός γραφείου|автоматический ответ|автоответ|автоматична відповідь|вне офиса|自动(?:回复|答复)|自動(?:回覆|回複|答覆)|自動(?:返信|応答)|不在(?:通知|返信|のお知らせ)|자동 ?(?:회신|응답|답장)|부재 ?중|\u05ea\u05e9\u05d5\u05d1\u05d4 \u05d0\u05d5\u05d8\u05d5\u05de\u05d8\u05d9\u05ea|\u0631\u062f \u062a\u0644\u0642\u0627\u0626\u064a|trả lời tự động|balasan otomatis)/iu;

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
  return SUBJECT.test(subject) || suppressesAnswers(block) || wantsNoReturn(block);
}

function saysYes(block: HeaderBlock, name: string): boolean {
  const value = fieldText(block, name);
  return value !== undefined && !/^(?:no|false|0)$/iu.test(value);
}

// No person sends a mail so that nothing can come back; what answers by itself does (RFC 3834, 3.3).
function wantsNoReturn(block: HeaderBlock): boolean {
  const isBulk = ['list-id', 'list-unsubscribe', 'feedback-id'].some((name) => hasField(block, name));
  const isMeeting = /text\/calendar/iu.test(fieldText(block, 'content-type') ?? '');
  return !isBulk && !isMeeting && /^<\s*>$/u.test(fieldText(block, 'return-path') ?? '');
}

// Exchange marks its automatic answers so, but customer systems mark what people write in them as well: only what
// answers a mail and is of no bulk sender counts.
function suppressesAnswers(block: HeaderBlock): boolean {
  if (!/\b(?:oof|autoreply|all)\b/iu.test(fieldText(block, 'x-auto-response-suppress') ?? '')) return false;
  if (hasField(block, 'list-unsubscribe') || hasField(block, 'feedback-id')) return false;
  return hasField(block, 'in-reply-to') && !hasField(block, 'references');
}
