import { useId, useState, type SyntheticEvent } from 'react';
import { emailHandle, slugHandle, type Handle } from '@/outreach/handle';
import { Button } from '../Button';
import { Problem } from '../Problem';
import type { PersonPartProps } from './person-part-props';
import { useWriting } from './use-writing';

/** Joins another address of the same person, so that all channels count together. */
export function JoinHandle({ parts, person, onChanged }: PersonPartProps) {
  const { problem, isBusy, write } = useWriting();
  const [text, setText] = useState('');
  const [isUnread, setUnread] = useState(false);
  const join = async (event: SyntheticEvent) => {
    event.preventDefault();
    const handle = handleIn(text);
    setUnread(!handle);
    if (!handle) return;
    const decision = { kind: 'join-handle', person, handle, at: parts.now() } as const;
    if (!(await write(() => parts.call('decide', { decision })))) return;
    setText('');
    onChanged();
  };
  return (
    <form className="acts" onSubmit={(event) => void join(event)}>
      <HandleField text={text} onChange={setText} />
      <Button type="submit" small isBusy={isBusy} disabled={text.trim() === ''}>
        Add this handle
      </Button>
      <Problem sentence={isUnread ? 'This is neither a mail address nor a LinkedIn profile.' : problem} />
    </form>
  );
}

function HandleField({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const field = useId();
  return (
    <div className="field">
      <label htmlFor={field}>Add a handle</label>
      <input
        id={field}
        value={text}
        autoComplete="off"
        spellCheck={false}
        placeholder="Mail address or LinkedIn profile"
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </div>
  );
}

/** The handle that a person typed: a mail address, a profile address, or a bare slug. */
export function handleIn(text: string): Handle | undefined {
  return text.includes('@') ? emailHandle(text) : slugHandle(text.trim());
}
