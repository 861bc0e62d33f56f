import { useId } from 'react';
import type { Briefing, Change } from '@/outreach/briefing';
import { Disclosure } from './Disclosure';

const SHOWN_AT_ONCE = 3;

/** What is new about somebody since the user wrote last. */
export function Changes({ briefing }: { briefing: Briefing }) {
  const heading = useId();
  const { changes } = briefing;
  if (changes.length === 0) return null;
  const rest = changes.slice(SHOWN_AT_ONCE);
  return (
    <div className="changes parted">
      <h3 className="part-heading" id={heading}>
        Since your last message
      </h3>
      <ChangeList labelledBy={heading} changes={changes.slice(0, SHOWN_AT_ONCE)} />
      {rest.length > 0 ? (
        <Disclosure summary="More that is new" aside={String(rest.length)}>
          <ChangeList labelledBy={heading} changes={rest} />
        </Disclosure>
      ) : null}
    </div>
  );
}

interface ChangeListProps {
  readonly labelledBy: string;
  readonly changes: readonly Change[];
}

function ChangeList({ labelledBy, changes }: ChangeListProps) {
  return (
    <ul aria-labelledby={labelledBy}>
      {changes.map(({ sentence, at }) => (
        <li key={`${String(at)} ${sentence}`}>{sentence}</li>
      ))}
    </ul>
  );
}
