import { useRef, useState } from 'react';
import type { ReplyOf } from '@/messaging/protocol';
import { Button } from '../Button';
import { Problem } from '../Problem';
import { Answered } from './Answered';
import type { PageParts } from './page-parts';
import { pairIn } from './same-person-answers';
import { pairCountText } from './same-person-words';
import { SamePersonPairLine } from './SamePersonPairLine';
import { useFirstAnswer } from './use-first-answer';
import { usePairAnswers } from './use-pair-answers';

const SHOWN_AT_ONCE = 20;

/** The people who may be kept twice: the user says of each pair whether they are one. */
export function SamePersonPage({ parts }: { parts: PageParts }) {
  const [answer, ask] = useFirstAnswer(() => parts.call('same-person', {}));
  return (
    <>
      <div className="top">
        <div>
          <p className="crumb second-line">
            <a href="#/people">People</a>
          </p>
          <h1 className="page-title">Same person?</h1>
        </div>
      </div>
      {answer.state === 'loading' ? (
        <p role="status">
          Comparing names, addresses and companies. With many people this takes a few seconds.
        </p>
      ) : null}
      <Answered answer={answer} onTryAgain={ask}>
        {(found) => <Pairs parts={parts} {...found} />}
      </Answered>
    </>
  );
}

function Pairs({ parts, pairs, today }: ReplyOf<'same-person'> & { parts: PageParts }) {
  const list = useRef<HTMLUListElement>(null);
  const { open, answers, problem, isBusy, say, takeBack } = usePairAnswers(parts, pairs, list);
  const [limit, setLimit] = useState(SHOWN_AT_ONCE);
  const seen = pairs.filter((pair) => open.includes(pair) || answers.has(pairIn(pair).id));
  return (
    <>
      <p role="status" className="muted">
        {open.length === 0
          ? noneText(answers.size)
          : `${pairCountText(open.length)}. Nothing is joined until you say so.`}
      </p>
      <Problem sentence={problem} />
      <ul className="same-pairs" aria-label="Pairs" ref={list}>
        {seen.slice(0, limit + answers.size).map((pair) => (
          <SamePersonPairLine
            key={pairIn(pair).id}
            pair={pair}
            answer={answers.get(pairIn(pair).id)}
            today={today}
            isBusy={isBusy}
            onSay={say}
            onTakeBack={takeBack}
          />
        ))}
      </ul>
      {open.length > limit ? (
        <Button
          onClick={() => {
            setLimit(limit + SHOWN_AT_ONCE);
          }}
        >
          Show more
        </Button>
      ) : null}
    </>
  );
}

function noneText(answered: number): string {
  return answered === 0 ? 'Nobody seems to be kept twice.' : 'Nobody else seems to be kept twice.';
}
