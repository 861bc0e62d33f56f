import type { PageParts } from '../page-parts';
import { useAnswer } from '../use-answer';
import { countedText } from './count-text';

/** So many the worker tells at most. */
const MOST_PAIRS = 200;

/** That an import may have brought somebody whom Tact knows by another address, and where that is decided. */
export function SamePeople({ parts }: { parts: PageParts }) {
  const [answer] = useAnswer(parts, () => parts.call('same-person', {}));
  if (answer.state !== 'loaded' || answer.value.pairs.length === 0) return null;
  const { length } = answer.value.pairs;
  return (
    <section aria-labelledby="to-decide">
      <h2 className="section-heading" id="to-decide">
        To decide
      </h2>
      <p className="item">
        <span className="own-direction">
          {length >= MOST_PAIRS ? 'At least ' : ''}
          {countedText(length, 'pair of people', 'pairs of people')} may be one person.
        </span>
        <a href="#/people/same" className="button small">
          Decide
        </a>
      </p>
    </section>
  );
}
