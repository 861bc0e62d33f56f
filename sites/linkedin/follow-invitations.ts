import { touchId, type EpochMs } from '@/outreach/brand';
import type { Ask } from '@/outreach/briefing';
import { invitationKey } from '@/outreach/linkedin-touch';
import type { Entry } from '../sighting-ledger';
import { readShownInvitation, type ShownInvitation } from './invitation-shown';
import { readInviteDialogs, shownDialogs } from './invite-dialog';
import { handlesOf } from './own-keys';
import { handlesInvitedBy, readInvited, type Invited } from './read-invited';
import type { ReaderLink } from './reader-link';
import { INVITATION } from './selectors-invitation';
import { inPath, type UserPress } from './user-presses';

/** So long a press waits for the page to show what became of it; while the dialog is open it waits for the user. */
const PATIENCE_MS = 60_000;

/** A press on a control that invites somebody. */
interface Inviting {
  readonly invited: Invited;
  readonly before: ShownInvitation;
  readonly dialogsBefore: ReadonlySet<Element>;
  readonly pressedAt: EpochMs;
  /** The dialog that asks, while it is open. */
  dialog: Element | undefined;
  sawDialog: boolean;
  /** The last press on a button of the dialog that may have sent it. */
  answeredAt: EpochMs | undefined;
  /** Whether the offer had gone at the last look already: a page that is drawn anew lacks it for a moment. */
  wasGone: boolean;
  waitsSince: EpochMs;
}

export interface FollowedInvitations {
  readonly press: (press: UserPress) => void;
  /** The invitations that the page has confirmed since the last look. */
  readonly look: () => readonly Entry[];
  /** Whom the user is about to invite: the dialog is open for them. */
  readonly approached: () => Ask | undefined;
}

/** Follows a press on Connect through the dialog, until the page shows that the invitation is on its way or was not sent. */
export function followInvitations({ context, profile }: ReaderLink): FollowedInvitations {
  const { document, now } = context;
  let inviting: Inviting | undefined;
  const begin = (path: readonly Element[]) => {
    const invited = readInvited(path, profile());
    if (!invited) return;
    const before = readShownInvitation(document, invited, profile());
    if (before.isPending) return;
    const dialogsBefore = new Set(shownDialogs(document));
    const begun = { dialog: undefined, sawDialog: false, answeredAt: undefined, wasGone: false };
    inviting = { ...begun, invited, before, dialogsBefore, pressedAt: now(), waitsSince: now() };
  };
  const look = () => {
    if (!inviting) return [];
    const shown = readShownInvitation(document, inviting.invited, profile());
    const fate = fateOf(inviting, document, shown, now());
    if (fate === 'open') return [];
    const entries = fate === 'sent' ? entriesOf(inviting) : [];
    inviting = undefined;
    return entries;
  };
  return {
    look,
    press: ({ kind, path }) => {
      if (kind !== 'click') return;
      const isAnswer = inviting?.dialog !== undefined && path.includes(inviting.dialog);
      if (!inviting || !isAnswer) begin(path);
      else if (inPath(path, INVITATION.dismiss)) inviting = undefined;
      else if (inPath(path, INVITATION.control)) inviting.answeredAt = now();
    },
    approached: () => (inviting?.dialog ? askFor(inviting.invited) : askOfAddress(document)),
  };
}

function fateOf(
  inviting: Inviting,
  document: Document,
  shown: ShownInvitation,
  now: EpochMs,
): 'open' | 'sent' | 'not-sent' {
  const { invite, refuses } = readInviteDialogs(document, inviting.dialogsBefore);
  if (refuses) return 'not-sent';
  inviting.dialog = invite;
  if (invite) {
    inviting.sawDialog = true;
    inviting.waitsSince = now;
    return 'open';
  }
  if (shown.isPending || hasFlipped(inviting, shown)) return 'sent';
  const wasDismissed = inviting.sawDialog && inviting.answeredAt === undefined;
  return wasDismissed || now - inviting.waitsSince > PATIENCE_MS ? 'not-sent' : 'open';
}

/** Whether what offered to invite them offers it no more, at two looks in a row, while they are still shown. */
function hasFlipped(inviting: Inviting, shown: ShownInvitation): boolean {
  const { before, invited, sawDialog, wasGone } = inviting;
  const isGone = before.offers > 0 && shown.offers === 0;
  // Controls of a list that name nobody say of themselves that they are another thing now.
  const isOther = before.offers === 0 && sawDialog && !invited.isProfile && shown.control !== before.control;
  inviting.wasGone = shown.isThere && !invited.isPassing && (isGone || isOther);
  return inviting.wasGone && wasGone && (invited.isConnect || sawDialog);
}

function entriesOf({ invited, answeredAt, pressedAt }: Inviting): readonly Entry[] {
  const [first, ...others] = handlesOf(invited);
  if (!first) return [];
  const at = answeredAt ?? pressedAt;
  const handles = [first, ...others] as const;
  const key = invitationKey('out', handles, at);
  return [
    {
      key,
      sighting: {
        kind: 'touch',
        id: touchId(key),
        message: key,
        channel: 'invitation',
        direction: 'out',
        at,
        state: 'sent',
        source: 'seen',
        handles,
        ...(invited.name && { name: invited.name }),
      },
    },
  ];
}

function askFor(invited: Invited): Ask {
  const { name } = invited;
  return { handles: handlesOf(invited), ...(name && { name }), channel: 'invitation' };
}

function askOfAddress(document: Document): Ask | undefined {
  const handles = handlesInvitedBy(new URL(document.location.href));
  return handles.length > 0 ? { handles, channel: 'invitation' } : undefined;
}
