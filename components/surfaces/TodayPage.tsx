import { dayText } from '@/outreach/words';
import type { ReminderRow, TodayList } from '@/messaging/protocol';
import { Button } from '../Button';
import { longDayText } from '../day-text';
import { Problem } from '../Problem';
import { Answered } from './Answered';
import type { PageParts } from './page-parts';
import { personHash } from './person-hash';
import { caughtUpText } from './Popup';
import { useAnswer } from './use-answer';
import { useWriting } from './use-writing';

/** What waits for the user today. */
export function TodayPage({ parts }: { parts: PageParts }) {
  const [answer, ask] = useAnswer(parts, () => parts.call('today', {}));
  return (
    <Answered answer={answer} onTryAgain={ask}>
      {(list) => <Reminders parts={parts} list={list} onFinished={ask} />}
    </Answered>
  );
}

interface RemindersProps {
  readonly parts: PageParts;
  readonly list: TodayList;
  readonly onFinished: () => void;
}

function Reminders({ parts, list, onFinished }: RemindersProps) {
  const { problem, write } = useWriting();
  const finish = async (reminder: ReminderRow) => {
    const decision = { kind: 'finish-reminder', id: reminder.id, at: parts.now() } as const;
    if (await write(() => parts.call('decide', { decision }))) onFinished();
  };
  return (
    <>
      <div className="top">
        <h1 className="page-title">{longDayText(list.today)}</h1>
      </div>
      <Problem sentence={problem} />
      <section aria-labelledby="reminders">
        <h2 className="section-heading" id="reminders">
          Reminders
        </h2>
        {list.due.length === 0 ? <p className="item">{caughtUpText(list)}</p> : null}
        <ul>
          {list.due.map((reminder) => (
            <li className="item" key={reminder.id}>
              <div>
                <a href={personHash(reminder.person)}>
                  <b>
                    <bdi>{reminder.name}</bdi>
                  </b>
                </a>
                <p className="second-line">You wanted to write {dayText(reminder.day, list.today)}.</p>
              </div>
              <Button small onClick={() => void finish(reminder)}>
                Finish reminder
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
