import { useId, useRef } from 'react';
import type { Day } from '@/outreach/calendar';
import { dayText } from '@/outreach/words';
import type { ReminderRow, TodayList } from '@/messaging/protocol';
import { Button } from '../Button';
import { longDayText } from '../day-text';
import { Problem } from '../Problem';
import { Answered } from './Answered';
import { caughtUpText } from './caught-up-text';
import type { PageParts } from './page-parts';
import { personHash } from './person-hash';
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
  const heading = useRef<HTMLHeadingElement>(null);
  const finish = async (reminder: ReminderRow) => {
    const decision = { kind: 'finish-reminder', id: reminder.id, at: parts.now() } as const;
    if (!(await write(() => parts.call('decide', { decision })))) return;
    // The button goes with its reminder, and the focus must not fall to the page.
    heading.current?.focus();
    onFinished();
  };
  return (
    <>
      <div className="top">
        <h1 className="page-title">{longDayText(list.today)}</h1>
      </div>
      <Problem sentence={problem} />
      <section aria-labelledby="reminders">
        <h2 className="section-heading" id="reminders" tabIndex={-1} ref={heading}>
          Reminders
        </h2>
        {list.due.length === 0 ? <p className="item">{caughtUpText(list)}</p> : null}
        <ul>
          {list.due.map((reminder) => (
            <ReminderItem
              key={reminder.id}
              reminder={reminder}
              today={list.today}
              onFinish={() => void finish(reminder)}
            />
          ))}
        </ul>
      </section>
    </>
  );
}

interface ReminderItemProps {
  readonly reminder: ReminderRow;
  readonly today: Day;
  readonly onFinish: () => void;
}

function ReminderItem({ reminder: { person, name, day }, today, onFinish }: ReminderItemProps) {
  const link = useId();
  return (
    <li className="item">
      <div>
        <a href={personHash(person)} id={link}>
          <b>
            <bdi>{name}</bdi>
          </b>
        </a>
        <p className="second-line">You wanted to write {dayText(day, today)}.</p>
      </div>
      <Button small aria-describedby={link} onClick={onFinish}>
        Finish reminder
      </Button>
    </li>
  );
}
