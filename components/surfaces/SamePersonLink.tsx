import { samePersonPlace } from './dashboard-route';
import type { PageParts } from './page-parts';
import { pairCountText } from './same-person-words';
import { useFirstAnswer } from './use-first-answer';

/** The way to the people who may be kept twice, when there are any. */
export function SamePersonLink({ parts }: { parts: PageParts }) {
  const [answer] = useFirstAnswer(() => parts.call('same-person', {}));
  if (answer.state !== 'loaded' || answer.value.pairs.length === 0) return null;
  return (
    <p className="same-person-link">
      <a href={samePersonPlace}>{pairCountText(answer.value.pairs.length)}</a>
    </p>
  );
}
