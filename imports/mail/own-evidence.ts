import { emailHandle, valueOfHandle, type Handle } from '@/outreach/handle';
import type { OwnAddressCandidate } from '@/messaging/imports';
import { isListAddress } from '@/outreach/list-address';
import { fieldText, hasField } from './header-block';
import { kindsOfLabels, type FolderKind } from './mail-folders';
import { correspondentsIn, type ParsedMail } from './parsed-mail';

/** What the mails looked at so far say of whose mailbox it is. */
export interface OwnEvidence {
  readonly note: (mail: ParsedMail, folder: FolderKind | undefined) => void;
  /** Likely ones first, then by how often they are seen; at most 20. */
  readonly candidates: () => readonly OwnAddressCandidate[];
  /** The address to which most mails that carry an id of Gmail's were delivered, as Gmail spells it. */
  readonly account: () => string | undefined;
}

interface Seen {
  received: number;
  sent: number;
  /** Mails of theirs that came by no server. */
  untraced: number;
  named: number;
}

const MOST_CANDIDATES = 20;
const MOST_SEEN = 20_000;
const SELDOM = 20;

/** Begins to gather evidence. */
export function createOwnEvidence(): OwnEvidence {
  const seen = new Map<Handle, Seen>();
  const delivered = new Map<string, number>();
  let mails = 0;
  let traced = 0;

  return {
    note: (mail, folder) => {
      if (!hasField(mail.block, 'list-id')) mails += 1;
      const address = deliveredTo(mail);
      const handle = emailHandle(address);
      if (handle) {
        if (mail.legacyId) delivered.set(address, (delivered.get(address) ?? 0) + 1);
        of(handle).received += 1;
      }
      const people = correspondentsIn(mail, ['from', 'to', 'cc']);
      if (!hasField(mail.block, 'list-id')) for (const person of people) of(person.handle).named += 1;
      const [sender] = correspondentsIn(mail, ['from']);
      if (isTraced(mail)) traced += 1;
      if (sender && isSent(mail, folder)) of(sender.handle).sent += 1;
      else if (sender && isUntraced(mail, folder)) of(sender.handle).untraced += 1;
    },
    candidates: () => candidatesOf(traced * SELDOM >= mails ? withUntraced(seen) : seen, mails),
    account: () => [...delivered].toSorted((first, second) => second[1] - first[1])[0]?.[0],
  };

  function of(handle: Handle): Seen {
    const known = seen.get(handle);
    if (known) return known;
    const made = { received: 0, sent: 0, untraced: 0, named: 0 };
    if (seen.size < MOST_SEEN) seen.set(handle, made);
    return made;
  }
}

function deliveredTo({ block }: ParsedMail): string {
  const fields = ['delivered-to', 'x-original-to', 'envelope-to'];
  const field = fields.map((name) => fieldText(block, name)).find(Boolean) ?? '';
  return field.replace(/[<>\s]/gu, '').toLowerCase();
}

function isSent({ block }: ParsedMail, folder: FolderKind | undefined): boolean {
  return folder === 'sent' || kindsOfLabels(fieldText(block, 'x-gmail-labels') ?? '').has('sent');
}

// What never came by a server was written here, where neither label nor folder says anything.
function isUntraced(mail: ParsedMail, folder: FolderKind | undefined): boolean {
  return folder === undefined && !hasField(mail.block, 'x-gmail-labels') && !isTraced(mail);
}

function isTraced({ block }: ParsedMail): boolean {
  return ['received', 'delivered-to', 'return-path'].some((name) => hasField(block, name));
}

/** Programs that convert mailboxes drop the traces of all mails: only beside traces does it mean anything that there are none. */
function withUntraced(seen: ReadonlyMap<Handle, Seen>): ReadonlyMap<Handle, Seen> {
  const all = [...seen].map(([handle, one]) => [handle, { ...one, sent: one.sent + one.untraced }] as const);
  return new Map(all);
}

function candidatesOf(seen: ReadonlyMap<Handle, Seen>, mails: number): readonly OwnAddressCandidate[] {
  const all = [...seen].filter(([, { received, sent }]) => received + sent > 0);
  const isPlain = all.length === 0;
  const total = all.reduce((sum, [, { received, sent }]) => sum + received + sent, 0);
  const listed = isPlain
    ? mostNamed(seen, mails)
    : all.map(([handle, counts]) => ({
        handle,
        received: counts.received,
        sent: counts.sent,
        isLikely: isLikely(counts, total),
      }));
  return listed.toSorted(likelierFirst).slice(0, MOST_CANDIDATES);
}

function isLikely({ received, sent }: Seen, total: number): boolean {
  if (received > 0 && sent > 0) return true;
  return (received + sent) * 20 >= total;
}

// Without any such mark the user is whom most of the mails name.
function mostNamed(seen: ReadonlyMap<Handle, Seen>, mails: number): readonly OwnAddressCandidate[] {
  const people = [...seen].filter(([handle]) => !isListAddress(valueOfHandle(handle)));
  const [most] = people.toSorted(
    ([, first], [, second]) => second.named - first.named || second.untraced - first.untraced,
  );
  if (!most || mails < 2 || most[1].named * 2 <= mails) return [];
  return [{ handle: most[0], received: 0, sent: 0, isLikely: true }];
}

function likelierFirst(first: OwnAddressCandidate, second: OwnAddressCandidate): number {
  const likely = Number(second.isLikely) - Number(first.isLikely);
  const count = second.received + second.sent - first.received - first.sent;
  return likely || count || (valueOfHandle(first.handle) < valueOfHandle(second.handle) ? -1 : 1);
}
