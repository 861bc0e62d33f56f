import { useRef } from 'react';
import type { Briefing } from '@/outreach/briefing';
import { holdsSend } from '@/outreach/verdict/verdict';
import type { ComposeView, GmailAct, HeldSend } from '@/messaging/tab-channel';
import { useCardTools } from '../card-tools';
import { HeldSendDialog } from '../HeldSendDialog';
import { useWriting } from './use-writing';

interface HeldQuestionProps {
  readonly compose: ComposeView;
  readonly held: HeldSend;
  /** Why the last press did not count. */
  readonly refused: string | undefined;
  readonly act: (act: GmailAct) => void;
}

/** The question beside a Send that waits, and what each answer does. */
export function HeldQuestion(props: HeldQuestionProps) {
  const { compose, held, refused, act } = props;
  const { key, briefings, isMinimised } = compose;
  const { problem, isBusy, remindLater } = useReminders(props);
  return (
    <HeldSendDialog
      held={held}
      isShown={!isMinimised}
      isBusy={isBusy}
      problem={refused ?? problem}
      today={briefings[0]?.today}
      onSendAnyway={(reason) => {
        act({ kind: 'send-anyway', key, ...(reason ? { reason } : {}) });
      }}
      onDoNotSend={() => {
        act({ kind: 'do-not-send', key });
      }}
      onSendWithout={() => {
        act({ kind: 'send-without', key });
      }}
      onRemindLater={() => void remindLater()}
    />
  );
}

/** Sets a reminder for everybody for whom Send waits, and lets Send go only when all are kept. */
function useReminders({ compose: { key, briefings }, held: { clearsOn }, act }: HeldQuestionProps) {
  const { remind, newId } = useCardTools();
  const { problem, isBusy, write } = useWriting();
  // A second try after a failure must not set a second reminder for those whose first was kept.
  const ids = useRef(new Map<string, string>());
  const idFor = (person: string) => {
    const id = ids.current.get(person) ?? newId?.() ?? person;
    ids.current.set(person, id);
    return id;
  };
  const isKept = async (briefing: Briefing) => {
    if (!remind || !clearsOn) return false;
    return write(() => remind(briefing, clearsOn, idFor(briefing.asked.join(' '))));
  };
  const remindLater = async () => {
    for (const briefing of briefings.filter(({ verdict }) => holdsSend(verdict)))
      if (!(await isKept(briefing))) return;
    act({ kind: 'do-not-send', key });
  };
  return { problem, isBusy, remindLater };
}
