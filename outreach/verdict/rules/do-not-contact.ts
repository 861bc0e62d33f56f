import { dayOf } from '../../calendar';
import { isInForce, type Standing } from '../../standing';
import { onDay, shortName } from '../../words';
import type { Rule, RuleContext } from '../rule';

/** The person asked not to hear from the user, or the user decided so. It never clears by itself. */
export const doNotContact: Rule = (context) => {
  const standing = firstInForce(context);
  if (!standing) return undefined;
  return {
    rule: 'do-not-contact',
    level: 'do-not-contact',
    sentence: sentenceOf(standing, context),
    proofs: standing.touch ? [standing.touch] : [],
    ...(standing.quote && { quote: standing.quote }),
  };
};

/** Their own words before the user's decision, then the oldest. */
function firstInForce({ standings, now }: RuleContext): Standing | undefined {
  return standings
    .filter((standing) => standing.kind === 'do-not-contact' && isInForce(standing, now))
    .toSorted(
      (first, second) => Number(!first.touch) - Number(!second.touch) || first.since - second.since,
    )[0];
}

function sentenceOf(standing: Standing, { name, timeZone, today }: RuleContext): string {
  const when = onDay(dayOf(standing.since, timeZone), today);
  if (standing.touch) return `${shortName(name)} asked ${when} not to hear from you, on any channel.`;
  return `You marked ${shortName(name)} as do not contact ${when}.`;
}
