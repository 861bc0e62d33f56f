import { useId, useRef, type ReactNode } from 'react';
import { Button } from '../../Button';

interface ConfirmedButtonProps {
  readonly label: string;
  readonly look?: 'plain' | 'bare';
  readonly question: ReactNode;
  /** What comes of it. */
  readonly outcome: string;
  readonly keep: string;
  readonly onConfirm: () => void;
}

/** A button that asks once before it does what its label says. */
export function ConfirmedButton(props: ConfirmedButtonProps) {
  const { label, look = 'bare', question, outcome, keep, onConfirm } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [title, description] = [useId(), useId()];
  const confirm = () => {
    dialog.current?.close();
    onConfirm();
  };
  return (
    <>
      <Button small look={look} onClick={() => dialog.current?.showModal()}>
        {label}
      </Button>
      <dialog ref={dialog} role="alertdialog" aria-labelledby={title} aria-describedby={description}>
        <h2 id={title}>{question}</h2>
        <p id={description}>{outcome}</p>
        <div className="pair">
          <Button look="filled" autoFocus onClick={() => dialog.current?.close()}>
            {keep}
          </Button>
          <Button onClick={confirm}>{label}</Button>
        </div>
      </dialog>
    </>
  );
}
