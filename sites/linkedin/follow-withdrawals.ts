import { touchId, type EpochMs } from '@/outreach/brand';
import { invitationKey } from '@/outreach/linkedin-touch';
import type { ReaderContext } from '../reader-context';
import type { Entry } from '../sighting-ledger';
import { shownDialogs } from './invite-dialog';
import { handlesOf } from './own-keys';
import { rootsOf } from './page-roots';
import { peopleIn, rowAround, type PersonRow } from './person-row';
import { ownerOf } from './read-partner';
import { attributeOf } from '../page-reading';
import { INVITATION } from './selectors-invitation';
import { inPath, type UserPress } from './user-presses';

const PATIENCE_MS = 60_000;

interface Withdrawing {
  readonly row: PersonRow;
  readonly dialogsBefore: ReadonlySet<Element>;
  readonly at: EpochMs;
  /** Another page of the list lacks the row too. */
  readonly address: string;
  /** The last press in the dialog that asks whether to withdraw. */
  answeredAt: EpochMs | undefined;
  wasGone: boolean;
}

export interface FollowedWithdrawals {
  readonly press: (press: UserPress) => void;
  readonly look: () => readonly Entry[];
}

/** Follows the list of sent invitations: a control of a row is pressed, a dialog answered, and the row has gone. */
export function followWithdrawals({ document, now }: ReaderContext): FollowedWithdrawals {
  let withdrawing: Withdrawing | undefined;
  const begin = (path: readonly Element[]) => {
    const control = inPath(path, INVITATION.control);
    const row = control && !leadsAway(control) ? rowAround(control) : undefined;
    withdrawing = row && {
      row,
      dialogsBefore: new Set(shownDialogs(document)),
      at: now(),
      address: document.location.href,
      answeredAt: undefined,
      wasGone: false,
    };
  };
  const fresh = ({ dialogsBefore }: Withdrawing) =>
    shownDialogs(document).filter((dialog) => !dialogsBefore.has(dialog));
  return {
    press: ({ kind, path }) => {
      if (kind !== 'click' || !isSentList(document)) return;
      const isAnswer = withdrawing && fresh(withdrawing).some((dialog) => path.includes(dialog));
      if (!withdrawing || !isAnswer) begin(path);
      else if (inPath(path, INVITATION.dismiss)) withdrawing = undefined;
      else if (inPath(path, INVITATION.control)) withdrawing.answeredAt = now();
    },
    look: () => {
      if (!withdrawing) return [];
      const { at, address, answeredAt, wasGone, row } = withdrawing;
      if (now() - at > PATIENCE_MS || document.location.href !== address) withdrawing = undefined;
      if (!withdrawing || answeredAt === undefined || fresh(withdrawing).length > 0) return [];
      withdrawing.wasGone = isGone(document, row);
      // A list that is drawn anew lacks all rows for a moment.
      if (!withdrawing.wasGone || !wasGone) return [];
      withdrawing = undefined;
      return withdrawalOf(row, answeredAt);
    },
  };
}

function isSentList(document: Document): boolean {
  return /^\/mynetwork\/invitation-manager\/sent\b/u.test(document.location.pathname);
}

/** A link to a profile, a company or a message opens something. */
function leadsAway(control: Element): boolean {
  return /\/(?:in|company|school|messaging)\//u.test(attributeOf(control, 'href'));
}

function isGone(document: Document, { person }: PersonRow): boolean {
  const mains = rootsOf(document).flatMap((root) => [...root.querySelectorAll('main')]);
  return mains.length > 0 && mains.every((main) => !peopleIn(main).has(person));
}

function withdrawalOf({ person }: PersonRow, at: EpochMs): readonly Entry[] {
  const [handle] = handlesOf(ownerOf(person));
  if (!handle) return [];
  const key = invitationKey('withdrawn', [handle], at);
  const touch = { id: touchId(key), message: key, channel: 'invitation', direction: 'out', at } as const;
  return [
    { key, sighting: { kind: 'touch', ...touch, state: 'withdrawn', source: 'seen', handles: [handle] } },
  ];
}
