import { useId, useRef, useState } from 'react';
import type { Day } from '@/outreach/calendar';
import { dayInWords, shortName } from '@/outreach/words';
import type { HeldSend } from '@/messaging/tab-channel';
import { Button } from './Button';
import { Problem } from './Problem';
import { hasThreeWords } from './three-words';
import { keepFocus, useBorrowedFocus } from './use-borrowed-focus';

interface HeldSendDialogProps {
  readonly held: HeldSend;
  readonly today: Day | undefined;
  /** Whether it is in sight: it keeps its state while its compose is minimised. */
  readonly isShown: boolean;
  /** One sentence, when the last press did not count or did not work. */
  readonly problem?: string | undefined;
  readonly isBusy: boolean;
  readonly onSendAnyway: (reason: string | undefined) => void;
  readonly onDoNotSend: () => void;
  readonly onRemindLater: () => void;
  readonly onSendWithout: () => void;
}

/** The question beside a Send that waits. It takes the focus to `Don't send`, keeps it, and gives it back. */
export function HeldSendDialog(props: HeldSendDialogProps) {
  const { held, isShown, problem, onDoNotSend } = props;
  const dialog = useRef<HTMLDivElement>(null);
  const [title, description] = [useId(), useId()];
  useBorrowedFocus(dialog, isShown);
  return (
    <div
      className={`held-send level-${held.level}`}
      ref={dialog}
      role="alertdialog"
      aria-labelledby={title}
      aria-describedby={description}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDoNotSend();
        if (event.key === 'Tab') keepFocus(event);
      }}
    >
      <div>
        <h2 id={title}>Send this?</h2>
        <p id={description}>
          {held.level === 'hold' ? 'It waits here until you choose. Your text is safe.' : held.sentence}
        </p>
      </div>
      {held.level === 'hold' ? <HoldChoices {...props} /> : <DoNotContactChoices {...props} />}
      <Problem sentence={problem} />
    </div>
  );
}

function HoldChoices(props: HeldSendDialogProps) {
  const { held, today, isBusy, onSendAnyway, onDoNotSend, onRemindLater } = props;
  const date = useId();
  const { clearsOn } = held;
  return (
    <div className="acts">
      {clearsOn ? (
        <>
          <Button look="filled" aria-describedby={date} isBusy={isBusy} onClick={onRemindLater}>
            Remind me later
          </Button>
          <p className="second-line" id={date}>
            On {dayInWords(clearsOn, today ?? clearsOn)}. Your draft stays in Gmail.
          </p>
        </>
      ) : null}
      <SendWithout {...props} />
      <div className="pair">
        <DoNotSend look={clearsOn ? 'plain' : 'filled'} onClick={onDoNotSend} />
        <Button
          onClick={() => {
            onSendAnyway(undefined);
          }}
        >
          Send anyway
        </Button>
      </div>
    </div>
  );
}

function DoNotContactChoices(props: HeldSendDialogProps) {
  const { onSendAnyway, onDoNotSend } = props;
  const [reason, setReason] = useState('');
  const [field, hint] = [useId(), useId()];
  return (
    <div className="acts">
      <SendWithout {...props} />
      <div className="field">
        <label htmlFor={field}>Why must this message go?</label>
        <textarea
          id={field}
          aria-describedby={hint}
          value={reason}
          maxLength={500}
          onChange={(event) => {
            setReason(event.target.value);
          }}
        />
      </div>
      <p className="second-line" id={hint}>
        Three words at least. Your reason stays in the history, on your disk.
      </p>
      <div className="pair">
        <DoNotSend look="filled" onClick={onDoNotSend} />
        <Button
          disabled={!hasThreeWords(reason)}
          onClick={() => {
            onSendAnyway(reason.trim());
          }}
        >
          Send anyway
        </Button>
      </div>
    </div>
  );
}

function SendWithout({ held: { droppable }, onSendWithout }: HeldSendDialogProps) {
  return droppable.length === 0 ? null : (
    <Button onClick={onSendWithout}>
      <span className="own-direction">Send without {peopleText(droppable)}</span>
    </Button>
  );
}

/** "Pavel", "Pavel and Ines", "3 people" */
function peopleText(names: readonly string[]): string {
  return names.length > 2 ? `${String(names.length)} people` : names.map(shortName).join(' and ');
}

function DoNotSend({ look, onClick }: { look: 'plain' | 'filled'; onClick: () => void }) {
  return (
    <Button look={look} data-first-focus="" onClick={onClick}>
      Don&apos;t send
    </Button>
  );
}
