import { samePersonPlace } from './dashboard-route';
import type { PageParts } from './page-parts';
import { useAnswer } from './use-answer';

/** The way to the people who may be kept twice. To find them takes seconds among many, so that is left to their own page. */
export function SamePersonLink({ parts }: { parts: PageParts }) {
  const [answer] = useAnswer(parts, () => parts.call('storage-state', {}));
  if (answer.state !== 'loaded' || answer.value.people < 2) return null;
  return (
    <p className="same-person-link">
      <a href={samePersonPlace}>Is somebody kept twice?</a>
    </p>
  );
}
