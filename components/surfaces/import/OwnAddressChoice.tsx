import { useState } from 'react';
import type { ImportKind, OwnAddressCandidate } from '@/messaging/imports';
import { valueOfHandle, type Handle } from '@/outreach/handle';
import { AddAddress } from '../AddAddress';
import { countedText, countText } from './count-text';

interface OwnAddressChoiceProps {
  readonly kind: ImportKind;
  readonly candidates: readonly OwnAddressCandidate[];
  readonly ticked: readonly Handle[];
  readonly onTick: (ticked: readonly Handle[]) => void;
}

/** Which addresses are the user's own: by them is known who wrote and who was written to. */
export function OwnAddressChoice({ kind, candidates, ticked, onTick }: OwnAddressChoiceProps) {
  const [added, setAdded] = useState<readonly Handle[]>([]);
  const shown = [...candidates.map(({ handle }) => handle), ...added];
  const tick = (handle: Handle, isTicked: boolean) => {
    onTick(isTicked ? [...ticked, handle] : ticked.filter((one) => one !== handle));
  };
  const add = (handle: Handle) => {
    if (!shown.includes(handle)) setAdded([...added, handle]);
    if (!ticked.includes(handle)) tick(handle, true);
    return Promise.resolve(true);
  };
  return (
    <fieldset className="choices own-addresses">
      <legend>Which addresses are yours?</legend>
      {shown.map((handle) => (
        <label className="choice" key={handle}>
          <input
            type="checkbox"
            checked={ticked.includes(handle)}
            onChange={({ target }) => {
              tick(handle, target.checked);
            }}
          />
          <span>
            <b>
              <bdi>{valueOfHandle(handle)}</bdi>
            </b>
            <span className="why">
              {whyText(
                kind,
                candidates.find((one) => one.handle === handle),
              )}
            </span>
          </span>
        </label>
      ))}
      <AddAddress onAdd={add} />
    </fieldset>
  );
}

function whyText(kind: ImportKind, candidate: OwnAddressCandidate | undefined): string {
  if (!candidate) return 'added by you';
  const { received, sent } = candidate;
  if (kind === 'calendar') return `in ${countedText(Math.max(received, sent), 'meeting', 'meetings')}`;
  return `received ${countText(received)}, sent ${countText(sent)}`;
}
