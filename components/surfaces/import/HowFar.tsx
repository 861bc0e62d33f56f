import type { ImportReport } from '@/messaging/imports';
import { kindWords } from './kind-words';
import { Progress } from './Progress';
import { countText } from './count-text';
import { percentOf } from './report-words';
import { partOfSizeText } from './size-text';

interface HowFarProps {
  readonly report: ImportReport;
  readonly pace?: string;
  /** How long it still takes, in words. */
  readonly left?: string;
}

/** How much of the file is read, how fast it goes and how long it takes. */
export function HowFar({ report, pace = '', left = '' }: HowFarProps) {
  const percent = percentOf(report);
  const text = [`${percent} %`, left].filter(Boolean).join(', ');
  return (
    <>
      <Progress label={`Reading ${report.title}`} percent={percent} text={text} />
      <p className="how-far">
        <span>
          <b>{partOfSizeText(report.readBytes, report.sourceBytes)}</b>, {percent} %
        </span>
        {pace ? <span>{pace}</span> : null}
        {left ? <b>{left}</b> : null}
      </p>
    </>
  );
}

/** What was found so far. */
export function FoundSoFar({ report }: { report: ImportReport }) {
  return (
    <dl className="found">
      {foundIn(report).map(([name, amount]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{countText(amount)}</dd>
        </div>
      ))}
    </dl>
  );
}

function foundIn({ kind, people, touches, replies, ties }: ImportReport) {
  const { touch, touchesEach, hasReplies } = kindWords[kind];
  const [, many] = touch;
  const hasTouches = hasReplies || touches > 0;
  return [
    ['People so far', people] as const,
    ...(hasTouches ? [[`New ${many}`, Math.ceil(touches / touchesEach)] as const] : []),
    ...(hasReplies ? [['Replies', replies] as const] : []),
    ['Ties', ties] as const,
  ];
}
