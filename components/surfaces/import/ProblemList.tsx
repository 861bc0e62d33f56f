import { memo } from 'react';
import type { ImportProblem } from '@/messaging/imports';
import { countText } from './count-text';

interface ProblemListProps {
  readonly label: string;
  readonly problems: readonly ImportProblem[];
  /** All of them, of which only the first are kept. */
  readonly count: number;
}

const MOST_SHOWN = 300;

/** What could not be read, with its place. It is long, so it is drawn again only when it is another. */
export const ProblemList = memo(function ProblemList({ label, problems, count }: ProblemListProps) {
  const shown = problems.slice(0, MOST_SHOWN);
  return (
    <>
      <ul className="problem-list" aria-label={label} tabIndex={0}>
        {shown.map(({ place, sentence }, index) => (
          <li key={index}>
            <bdi>{place}</bdi>
            <p className="second-line">{sentence}</p>
          </li>
        ))}
      </ul>
      {count > shown.length ? (
        <p className="second-line">
          The first {countText(shown.length)} of {countText(count)}.
        </p>
      ) : null}
    </>
  );
});
