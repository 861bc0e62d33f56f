import { useState } from 'react';
import type { ImportReport } from '@/messaging/imports';
import { Button } from '../../Button';
import { countLine, type CountLine } from './count-words';
import { kindWords } from './kind-words';
import { leftOutLine } from './left-out-words';
import { ProblemList } from './ProblemList';
import { countText } from './report-words';

/** What an import brought, what was left out and why, and what could not be read. */
export function ImportSummary({ report }: { report: ImportReport }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <dl className="summary">
        {linesOf(report).map(({ key, count, words }) => (
          <div key={key}>
            <dt>{count}</dt>
            <dd>
              {words} {key === 'pairs' ? <a href="#/people/same">Decide</a> : null}
            </dd>
          </div>
        ))}
        {report.problemCount > 0 ? (
          <div>
            <dt>{countText(report.problemCount)}</dt>
            <dd>
              {unreadText(report)}{' '}
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
      {isOpen ? <ProblemList problems={report.problems} count={report.problemCount} /> : null}
    </>
  );
}

function linesOf(report: ImportReport): readonly CountLine[] {
  const counts = Object.entries(report.counts).filter(([, count]) => count > 0);
  const leftOut = Object.entries(report.leftOut).filter(([, count]) => count > 0);
  return [
    ...counts.map(([key, count]) => countLine(key, count)),
    ...broughtLines(report),
    ...leftOut.map(([reason, count]) => leftOutLine(reason, count)),
  ];
}

function broughtLines({ people, touches, again, replies, ties }: ImportReport): readonly CountLine[] {
  const known = again > 0 ? `, ${countText(again)} more were known already` : '';
  const lines: readonly (readonly [key: string, count: number, words: string])[] = [
    ['people-new', people, people === 1 ? 'person new to Tact' : 'people new to Tact'],
    ['touches-new', touches, `${touches === 1 ? 'message' : 'messages'} new to Tact${known}`],
    ['replies-new', replies, replies === 1 ? 'reply' : 'replies'],
    ['ties-new', ties, ties === 1 ? 'tie between people' : 'ties between people'],
  ];
  return lines
    .filter(([key, count]) => count > 0 || (key === 'touches-new' && again > 0))
    .map(([key, count, words]) => ({ key, count: countText(count), words }));
}

function unreadText({ kind, problemCount }: ImportReport): string {
  const [one, many] = kindWords[kind].unread;
  return `${problemCount === 1 ? one : many} could not be read`;
}
