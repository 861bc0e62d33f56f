import { laterDay, type Day } from '../calendar';
import { dayOfTouch, lastAnswer, lastOutbound } from '../history';
import { touchAsOf, type Touch } from '../touch';
import { dayInWords, onDay, shortName } from '../words';
import type { RuleContext } from './rule';
import { rules } from './rules';
import { ruleIds, severityOf, type Reason, type Verdict } from './verdict';

/** What to say about writing to one person now: the worst level of all rules, every reason, and the day all of them are silent. */
export function assess(given: RuleContext): Verdict {
  const context = { ...given, touches: given.touches.map((touch) => touchAsOf(touch, given.now)) };
  const reasons = reasonsOf(context);
  const worst = reasons[0];
  if (!worst) return { level: 'clear', sentence: clearSentence(context), reasons };
  const clearsOn = clearingDay(reasons);
  return {
    level: worst.level,
    sentence: [worst.sentence, ...clearingWords(clearsOn, context)].join(' '),
    reasons,
    ...(clearsOn && { clearsOn }),
  };
}

/** Worst first; the order of the rule table decides between equals. */
function reasonsOf(context: RuleContext): readonly Reason[] {
  return ruleIds
    .map((id) => rules[id](context))
    .filter((reason) => reason !== undefined)
    .toSorted((first, second) => severityOf(second) - severityOf(first));
}

/** Undefined when a reason needs a decision to clear. */
function clearingDay(reasons: readonly Reason[]): Day | undefined {
  const days = reasons.map((reason) => reason.clearsOn);
  return days.reduce((latest, day) => (latest && day ? laterDay(latest, day) : undefined));
}

function clearingWords(clearsOn: Day | undefined, { today }: RuleContext): readonly string[] {
  return clearsOn ? [`Clear again on ${dayInWords(clearsOn, today)}.`] : [];
}

function clearSentence(context: RuleContext): string {
  const { name, touches, timeZone, today } = context;
  const answer = lastAnswer(touches);
  const message = lastOutbound(touches);
  if (answer && answer.at >= (message?.at ?? 0)) return answerSentence(answer, context);
  if (!message) return `First message to ${shortName(name)}.`;
  return `Your last message to ${shortName(name)} went out ${onDay(dayOfTouch(message, timeZone), today)}.`;
}

function answerSentence(answer: Touch, { name, timeZone, today }: RuleContext): string {
  const when = onDay(dayOfTouch(answer, timeZone), today);
  return answer.channel === 'meeting'
    ? `You met ${shortName(name)} ${when}.`
    : `${shortName(name)} answered ${when}.`;
}
