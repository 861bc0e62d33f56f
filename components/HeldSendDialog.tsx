import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Day } from '@/outreach/calendar';
import { dayInWords } from '@/outreach/words';
import type { HeldSend } from '@/messaging/tab-channel';
import { Button } from './Button';
import { Problem } from './Problem';
import { hasThreeWords } from './three-words';

interface HeldSendDialogProps {
  readonly held: HeldSend;
  readonly today: Day | undefined;
  /** One sentence, when the last press did not count. */
  readonly problem?: string | undefined;
  readonly onSendAnyway: (reason: string | undefined) => void;
  readonly onDoNotSend: () => void;
  readonly onRemindLater: () => void;
}

/** The question beside a Send that waits. It takes the focus to `Don't send`, keeps it, and gives it back. */
export function HeldSendDialog(props: HeldSendDialogProps) {
  const { held, problem, onDoNotSend } = props;
  const dialog = useRef<HTMLDivElement>(null);
  const [title, description] = [useId(), useId()];
  useBorrowedFocus(dialog);
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

function HoldChoices({ held, today, onSendAnyway, onDoNotSend, onRemindLater }: HeldSendDialogProps) {
  const date = useId();
  const { clearsOn } = held;
  return (
    <div className="acts">
      {clearsOn ? (
        <>
          <Button look="filled" aria-describedby={date} onClick={onRemindLater}>
            Remind me later
          </Button>
          <p className="second-line" id={date}>
            On {dayInWords(clearsOn, today ?? clearsOn)}. Your draft stays in Gmail.
          </p>
        </>
      ) : null}
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

function DoNotContactChoices({ onSendAnyway, onDoNotSend }: HeldSendDialogProps) {
  const [reason, setReason] = useState('');
  const [field, hint] = [useId(), useId()];
  return (
    <div className="acts">
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

function DoNotSend({ look, onClick }: { look: 'plain' | 'filled'; onClick: () => void }) {
  return (
    <Button look={look} data-first-focus="" onClick={onClick}>
      Don&apos;t send
    </Button>
  );
}

function useBorrowedFocus(dialog: { readonly current: HTMLElement | null }) {
  useLayoutEffect(() => {
    const own = dialog.current;
    const before = own?.ownerDocument.activeElement;
    own?.querySelector<HTMLElement>('[data-first-focus]')?.focus({ preventScroll: true });
    return () => {
      const isStillHere = own?.matches(':focus-within') === true;
      if (isStillHere && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, [dialog]);
}

function keepFocus(event: KeyboardEvent<HTMLElement>) {
  const inside = [...event.currentTarget.querySelectorAll<HTMLElement>('button:not(:disabled), textarea')];
  const [first, last] = [inside[0], inside.at(-1)];
  const leaving = event.shiftKey ? first : last;
  if (event.target !== leaving) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
