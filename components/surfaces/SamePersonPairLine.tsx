import { useId } from 'react';
import type { PossiblyOne, SamePersonPair } from '@/messaging/protocol';
import type { Day } from '@/outreach/calendar';
import { Button } from '../Button';
import { handleText } from '../handle-text';
import { personHash } from './person-hash';
import { pairIn, type PairAnswer } from './same-person-answers';
import { touchesText } from './same-person-words';

interface PairLineProps {
  readonly pair: SamePersonPair;
  readonly answer: PairAnswer | undefined;
  readonly today: Day;
  readonly isBusy: boolean;
  readonly onSay: (pair: SamePersonPair, kind: PairAnswer['kind']) => Promise<void>;
  readonly onTakeBack: (pair: SamePersonPair) => Promise<void>;
}

/** Two people side by side with what speaks for their being one, or what the user said of them. */
export function SamePersonPairLine(props: PairLineProps) {
  const { pair, answer } = props;
  return (
    <li>
      <article className="same-pair" data-pair={pairIn(pair).id} tabIndex={-1} aria-label={namesText(pair)}>
        {answer ? (
          <Answer {...props} answer={answer} />
        ) : (
          <>
            <div className="both">
              {pair.people.map((person) => (
                <Somebody key={person.id} person={person} today={props.today} />
              ))}
            </div>
            <Evidence words={pair.evidence} />
            <Choices {...props} />
          </>
        )}
      </article>
    </li>
  );
}

function Evidence({ words }: { words: readonly string[] }) {
  const heading = useId();
  return (
    <div className="evidence">
      <p className="second-line" id={heading}>
        What speaks for it
      </p>
      <ul aria-labelledby={heading}>
        {words.map((sentence) => (
          <li key={sentence} className="own-direction">
            {sentence}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Somebody({ person, today }: { person: PossiblyOne; today: Day }) {
  return (
    <div>
      <p>
        <a href={personHash(person.id)}>
          <b>
            <bdi>{person.name}</bdi>
          </b>
        </a>
      </p>
      {(person.company ?? person.about) ? (
        <p className="muted">
          <bdi>{person.company ?? person.about}</bdi>
        </p>
      ) : null}
      <Addresses {...person} />
      <p className="second-line">{touchesText(person, today)}</p>
      {person.doNotContact ? <p className="second-line must-not">Do not contact</p> : null}
    </div>
  );
}

/** Somebody without a name goes by their address, which need not be said twice. */
function Addresses({ name, handles }: PossiblyOne) {
  const further = handles.filter((handle) => handleText(handle) !== name);
  return further.length === 0 ? null : (
    <ul className="second-line" aria-label="Addresses">
      {further.map((handle) => (
        <li key={handle}>
          <bdi>{handleText(handle)}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Choices({ pair, isBusy, onSay }: PairLineProps) {
  return (
    <div className="choices">
      <Button isBusy={isBusy} onClick={() => void onSay(pair, 'joined')}>
        Same person
      </Button>
      <Button isBusy={isBusy} onClick={() => void onSay(pair, 'apart')}>
        Not the same
      </Button>
    </div>
  );
}

function Answer({ pair, answer, isBusy, onTakeBack }: PairLineProps & { answer: PairAnswer }) {
  const [first, second] = pair.people;
  return (
    <div className="said-of-pair">
      {first.name === second.name ? (
        <p>
          <bdi>{first.name}</bdi> {answer.kind === 'joined' ? 'is one person now.' : 'stays two people.'}
        </p>
      ) : (
        <p>
          <bdi>{first.name}</bdi> and <bdi>{second.name}</bdi>{' '}
          {answer.kind === 'joined' ? 'are one person now.' : 'stay two people.'}
        </p>
      )}
      <Button small isBusy={isBusy} onClick={() => void onTakeBack(pair)}>
        Undo
      </Button>
    </div>
  );
}

function namesText({ people: [first, second] }: SamePersonPair): string {
  return `${first.name} and ${second.name}`;
}
