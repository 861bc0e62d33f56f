import { useId, useRef, useState, type SyntheticEvent } from 'react';
import { emailHandle, valueOfHandle, type Handle } from '@/outreach/handle';
import type { OwnAddress } from '@/outreach/settings';
import { Button } from '../Button';
import { Problem } from '../Problem';

interface OwnAddressesProps {
  readonly addresses: readonly OwnAddress[];
  /** Tells whether the change was kept. */
  readonly onChange: (handle: Handle, isOwn: boolean) => Promise<boolean>;
}

/** The user's own addresses, which are nobody to write to. */
export function OwnAddresses({ addresses, onChange }: OwnAddressesProps) {
  const own = addresses.filter(({ isOwn }) => isOwn).map(({ handle }) => handle);
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async (handle: Handle) => {
    // The button goes with its address, and the focus must not fall to the page.
    if (await onChange(handle, false)) heading.current?.focus();
  };
  return (
    <section aria-labelledby="own-addresses">
      <h2 className="section-heading" id="own-addresses" tabIndex={-1} ref={heading}>
        Your addresses
      </h2>
      <p className="second-line prose">
        Mail to and from these addresses is yours and counts as a message to nobody; Tact adds those that
        Gmail shows as yours.
      </p>
      <ul aria-labelledby="own-addresses">
        {own.map((handle) => (
          <li className="item" key={handle}>
            <bdi>{valueOfHandle(handle)}</bdi>
            <Button small aria-label={`Remove ${valueOfHandle(handle)}`} onClick={() => void remove(handle)}>
              Remove
            </Button>
          </li>
        ))}
      </ul>
      <AddAddress onAdd={(handle) => onChange(handle, true)} />
    </section>
  );
}

function AddAddress({ onAdd }: { onAdd: (handle: Handle) => Promise<boolean> }) {
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
