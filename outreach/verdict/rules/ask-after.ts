import { isInForce, type Standing } from '../../standing';
import { dayInWords, shortName } from '../../words';
import type { Rule, RuleContext } from '../rule';

type AskAfter = Extract<Standing, { readonly kind: 'ask-after' }>;

/** The person asked not to be written to before a day that has not come yet. */
export const askAfter: Rule = (context) => {
  const standing = lastInForce(context);
  if (!standing || context.today >= standing.day) return undefined;
  return {
    rule: 'ask-after',
    level: 'hold',
    sentence: `${shortName(context.name)} asked not to be written to before ${dayInWords(standing.day, context.today)}.`,
    proofs: standing.touch ? [standing.touch] : [],
    ...(standing.quote && { quote: standing.quote }),
    clearsOn: standing.day,
  };
};

/** Of several promises the one that was made last counts. */
function lastInForce({ standings, now }: RuleContext): AskAfter | undefined {
  return standings
    .filter((standing) => standing.kind === 'ask-after')
    .filter((standing) => isInForce(standing, now))
    .toSorted((first, second) => first.since - second.since || (first.id < second.id ? -1 : 1))
    .at(-1);
}
