import { useRef } from 'react';
import { valueOfHandle, type Handle } from '@/outreach/handle';
import type { OwnAddress } from '@/outreach/settings';
import { Button } from '../Button';
import { AddAddress } from './AddAddress';

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
