import { useState } from 'react';
import type { ImportReport } from '@/messaging/imports';
import { Button } from '../../Button';
import { countLine, type CountLine } from './count-words';
import { kindWords } from './kind-words';
import { leftOutLine } from './left-out-words';
import { ProblemList } from './ProblemList';
import { countText } from './count-text';

/** What an import brought, what was left out and why, and what could not be read. */
export function ImportSummary({ report }: { report: ImportReport }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <dl className="summary">
        {linesOf(report).map(({ key, count, words }) => (
          <div key={key}>
            <dt>{count}</dt>
            <dd>{words}</dd>
          </div>
        ))}
        {report.problemCount > 0 ? (
          <div>
            <dt>{countText(report.problemCount)}</dt>
            <dd>
              {problemText(report)}{' '}
              <Button
                small
                look="bare"
                aria-expanded={isOpen}
                onClick={() => {
                  setOpen(!isOpen);
                }}
              >
                {isOpen ? 'Hide' : 'Show'}
              </Button>
            </dd>
          </div>
        ) : null}
      </dl>
      {isOpen ? (
        <ProblemList label="What needs a look" problems={report.problems} count={report.problemCount} />
      ) : null}
    </>
  );
}

function linesOf({ counts, replies, ties, leftOut, problemCount }: ImportReport): readonly CountLine[] {
  // What cannot be read has a line of its own.
  const { unreadable = 0, ...reasons } = leftOut;
  const more = unreadable > problemCount ? { unreadable } : {};
  const found = { ...counts, 'replies-found': replies, 'ties-found': ties };
  return [
    ...Object.entries(found)
      .filter(isSome)
      .map(([key, count]) => countLine(key, count)),
    ...Object.entries({ ...reasons, ...more })
      .filter(isSome)
      .toSorted(([, one], [, other]) => other - one)
      .map(([reason, count]) => leftOutLine(reason, count)),
  ];
}

function isSome([, count]: readonly [string, number]): boolean {
  return count > 0;
}

function problemText({ kind, problemCount }: ImportReport): string {
  const [one, many] = kindWords[kind].problem;
  return problemCount === 1 ? one : many;
}
