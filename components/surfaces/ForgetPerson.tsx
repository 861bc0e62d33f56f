import { useId, useRef } from 'react';
import { Button } from '../Button';
import { Problem } from '../Problem';
import type { PersonPartProps } from './person-part-props';
import { useWriting } from './use-writing';

/** Erases a person, after a second question. */
export function ForgetPerson({ parts, person, file: { briefing } }: PersonPartProps) {
  const { problem, isBusy, write } = useWriting();
  const dialog = useRef<HTMLDialogElement>(null);
  const [title, description] = [useId(), useId()];
  const forget = async () => {
    const decision = { kind: 'forget-person', person, at: parts.now() } as const;
    if (!(await write(() => parts.call('decide', { decision })))) return;
    dialog.current?.close();
    location.hash = '#/people';
  };
  return (
    <section aria-labelledby="forget">
      <h2 className="section-heading" id="forget">
        Erase
      </h2>
      <div className="acts">
        <p className="muted">Their messages, ties and standing leave this disk.</p>
        <Button small onClick={() => dialog.current?.showModal()}>
          Forget this person
        </Button>
      </div>
      <dialog ref={dialog} role="alertdialog" aria-labelledby={title} aria-describedby={description}>
        <h2 id={title}>
          Forget <bdi>{briefing.name}</bdi>?
        </h2>
        <p id={description}>{goesToo(briefing.historyTotal)}This cannot be taken back.</p>
        <div className="pair">
          <Button look="filled" autoFocus onClick={() => dialog.current?.close()}>
            Keep
          </Button>
          <Button isBusy={isBusy} onClick={() => void forget()}>
            Forget
          </Button>
        </div>
        <Problem sentence={problem} />
      </dialog>
    </section>
  );
}

function goesToo(messages: number): string {
  if (messages === 0) return '';
  return messages === 1 ? 'One message goes too. ' : `All ${messages} messages go too. `;
}
