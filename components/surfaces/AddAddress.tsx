import { useId, useState, type SyntheticEvent } from 'react';
import { emailHandle, type Handle } from '@/outreach/handle';
import { Button } from '../Button';
import { Problem } from '../Problem';

interface AddAddressProps {
  /** Tells whether the address was taken. */
  readonly onAdd: (handle: Handle) => Promise<boolean>;
}

/** A field for one more address of the user's own. */
export function AddAddress({ onAdd }: AddAddressProps) {
  const [text, setText] = useState('');
  const [isRefused, setRefused] = useState(false);
  const [field, refusal] = [useId(), useId()];
  const add = async (event: SyntheticEvent) => {
    event.preventDefault();
    const handle = emailHandle(text);
    setRefused(!handle);
    if (handle && (await onAdd(handle))) setText('');
  };
  return (
    <form className="acts" onSubmit={(event) => void add(event)}>
      <div className="field">
        <label htmlFor={field}>Add an address</label>
        <input
          id={field}
          value={text}
          autoComplete="off"
          inputMode="email"
          spellCheck={false}
          aria-invalid={isRefused}
          aria-describedby={isRefused ? refusal : undefined}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </div>
      <Button type="submit" small disabled={text.trim() === ''}>
        Add this address
      </Button>
      <Problem id={refusal} sentence={isRefused ? 'This is no mail address.' : undefined} />
    </form>
  );
}
