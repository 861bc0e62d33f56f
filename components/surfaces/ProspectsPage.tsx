import type { ProspectRow } from '@/messaging/protocol';
import type { Day } from '@/outreach/calendar';
import { dayText } from '@/outreach/words';
import { missingText } from '../dossier-words';
import { VerdictIcon } from '../icons/VerdictIcon';
import { verdictWords } from '../verdict-words';
import { Answered } from './Answered';
import type { PageParts } from './page-parts';
import { personHash } from './person-hash';
import { useAnswer } from './use-answer';

/** The people on the user's list: how things stand with each, and why they should want to talk. */
export function ProspectsPage({ parts }: { parts: PageParts }) {
  const [answer, ask] = useAnswer(parts, () => parts.call('prospects', {}));
  return (
    <>
      <div className="top">
        <h1 className="page-title">Prospects</h1>
      </div>
      <Answered answer={answer} onTryAgain={ask}>
        {({ prospects, today }) =>
          prospects.length === 0 ? (
            <p>Pick about twenty people. Start with one: open a profile and press “Add to prospects”.</p>
          ) : (
            <ul aria-label="Prospects">
              {prospects.map((prospect) => (
                <Row key={prospect.person} prospect={prospect} today={today} />
              ))}
            </ul>
          )
        }
      </Answered>
    </>
  );
}

function Row({ prospect, today }: { prospect: ProspectRow; today: Day }) {
  const { person, name, about, level, reason, missing, since } = prospect;
  return (
    <li className="item">
      <div>
        <p>
          <a href={personHash(person)}>
            <b>
              <bdi>{name}</bdi>
            </b>
          </a>
        </p>
        {about ? (
          <p className="second-line">
            <bdi>{about}</bdi>
          </p>
        ) : null}
        <p>{reason ?? 'No reason yet'}</p>
        <p className="second-line">
          On your list since {dayText(since, today)}. {missingText(missing)}
        </p>
      </div>
      <p className={`verdict-word level-${level}`}>
        <VerdictIcon level={level} />
        <b>{verdictWords[level]}</b>
      </p>
    </li>
  );
}
