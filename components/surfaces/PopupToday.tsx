import { dayText } from '@/outreach/words';
import { Icon } from '../icons/Icon';
import { Answered } from './Answered';
import { caughtUpText } from './caught-up-text';
import type { PageParts } from './page-parts';
import { personHash } from './person-hash';
import { useAnswer } from './use-answer';

interface PopupTodayProps {
  readonly parts: PageParts;
  /** Opens the dashboard at a place of its own. */
  readonly open: (hash: string) => void;
}

/** The reminders whose day has come, each a way to its person. */
export function PopupToday({ parts, open }: PopupTodayProps) {
  const [answer, ask] = useAnswer(parts, () => parts.call('today', {}));
  return (
    <section aria-labelledby="today">
      <h2 id="today">Today</h2>
      <Answered answer={answer} onTryAgain={ask}>
        {(list) => (
          <>
            {list.due.length === 0 ? <p>{caughtUpText(list)}</p> : null}
            <ul className="person-rows">
              {list.due.map(({ id, person, name, day }) => (
                <li key={id}>
                  <button
                    type="button"
                    className="person-row"
                    onClick={() => {
                      open(personHash(person));
                    }}
                  >
                    <span>
                      <b>
                        <bdi>{name}</bdi>
                      </b>
                      <span className="second-line">You wanted to write {dayText(day, list.today)}</span>
                    </span>
                    <Icon name="chevron-onward" />
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </Answered>
    </section>
  );
}
