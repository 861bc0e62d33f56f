import { useId } from 'react';
import type { TouchId } from '@/outreach/brand';
import type { Touch } from '@/outreach/touch';
import type { Reason, Verdict } from '@/outreach/verdict/verdict';
import { Disclosure } from './Disclosure';
import { ChannelGlyph } from './icons/ChannelGlyph';
import { OpenThread } from './OpenThread';
import { Said } from './Said';
import { proofText, type Clockwork } from './touch-text';

const SHOWN_AT_ONCE = 3;

interface ReasonListProps {
  readonly verdict: Verdict;
  readonly history: readonly Touch[];
  readonly clockwork: Clockwork;
}

/** Why the verdict is what it is: each reason with the touches that prove it. */
export function ReasonList({ verdict, history, clockwork }: ReasonListProps) {
  const first = verdict.reasons.slice(0, SHOWN_AT_ONCE);
  const rest = verdict.reasons.slice(SHOWN_AT_ONCE);
  const row = (reason: Reason, index: number) => (
    <ReasonRow
      key={reason.rule}
      reason={reason}
      said={verdict.sentence}
      shown={verdict.reasons.slice(0, index).flatMap(({ proofs }) => proofs)}
      history={history}
      clockwork={clockwork}
    />
  );
  if (first.length === 0) return null;
  return (
    <>
      <ul className="reason-list" aria-label="Reasons">
        {first.map(row)}
      </ul>
      {rest.length > 0 ? (
        <Disclosure summary="More reasons" aside={String(rest.length)}>
          <ul className="reason-list">{rest.map((reason, index) => row(reason, index + SHOWN_AT_ONCE))}</ul>
        </Disclosure>
      ) : null}
    </>
  );
}

interface ReasonRowProps {
  readonly reason: Reason;
  /** The sentence that stands in the band already. */
  readonly said: string;
  /** The proofs that stand further up already. */
  readonly shown: readonly TouchId[];
  readonly history: readonly Touch[];
  readonly clockwork: Clockwork;
}

function ReasonRow({ reason, said, shown, history, clockwork }: ReasonRowProps) {
  const own = reason.proofs.filter((proof) => !shown.includes(proof));
  const proofs = history.filter(({ id }) => own.includes(id));
  const unseen = own.length - proofs.length;
  const isSaid = said.startsWith(reason.sentence) && (proofs.length > 0 || reason.quote !== undefined);
  return (
    <li>
      {isSaid ? null : <p>{reason.sentence}</p>}
      {reason.quote ? <Said words={reason.quote} /> : null}
      {proofs.toReversed().map((touch) => (
        <Proof key={touch.id} touch={touch} clockwork={clockwork} />
      ))}
      {unseen > 0 ? <p className="second-line">{unseen} more, further back.</p> : null}
    </li>
  );
}

function Proof({ touch, clockwork }: { touch: Touch; clockwork: Clockwork }) {
  const text = useId();
  return (
    <div className="with-glyph with-door">
      <ChannelGlyph channel={touch.channel} direction={touch.direction} />
      <span className="own-direction" id={text}>
        {proofText(touch, clockwork)}
      </span>
      {touch.channel === 'email' ? (
        <OpenThread thread={touch.thread} mailbox={touch.mailbox} what={text} />
      ) : null}
    </div>
  );
}
