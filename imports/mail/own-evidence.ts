import { emailHandle, valueOfHandle, type Handle } from '@/outreach/handle';
import type { OwnAddressCandidate } from '@/messaging/imports';
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
  named: number;
}

const MOST_CANDIDATES = 20;
const MOST_SEEN = 20_000;

/** Begins to gather evidence. */
export function createOwnEvidence(): OwnEvidence {
  const seen = new Map<Handle, Seen>();
  const delivered = new Map<string, number>();
  let mails = 0;

  return {
    note: (mail, folder) => {
      mails += 1;
      const address = deliveredTo(mail);
      const handle = emailHandle(address);
      if (handle) {
        if (mail.legacyId) delivered.set(address, (delivered.get(address) ?? 0) + 1);
        of(handle).received += 1;
      }
      const people = correspondentsIn(mail, ['from', 'to', 'cc']);
      for (const person of people) of(person.handle).named += 1;
      const [sender] = correspondentsIn(mail, ['from']);
      if (sender && isSent(mail, folder)) of(sender.handle).sent += 1;
    },
    candidates: () => candidatesOf(seen, mails),
    account: () => [...delivered].toSorted((first, second) => second[1] - first[1])[0]?.[0],
  };

  function of(handle: Handle): Seen {
    const known = seen.get(handle);
    if (known) return known;
    const made = { received: 0, sent: 0, named: 0 };
    if (seen.size < MOST_SEEN) seen.set(handle, made);
    return made;
  }
}

function deliveredTo({ block }: ParsedMail): string {
  const fields = ['delivered-to', 'x-original-to', 'envelope-to'];
  const field = fields.map((name) => fieldText(block, name)).find(Boolean) ?? '';
  return field.replace(/[<>\s]/gu, '').toLowerCase();
}

// What never came by a server was written here; a label or folder says the same.
function isSent({ block }: ParsedMail, folder: FolderKind | undefined): boolean {
  const labels = kindsOfLabels(fieldText(block, 'x-gmail-labels') ?? '');
  if (labels.has('sent') || folder === 'sent') return true;
  if (labels.size > 0 || hasField(block, 'x-gmail-labels') || folder !== undefined) return false;
  return !hasField(block, 'received') && !hasField(block, 'delivered-to') && !hasField(block, 'return-path');
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
  const [most] = [...seen].toSorted((first, second) => second[1].named - first[1].named);
  if (!most || mails < 2 || most[1].named * 2 <= mails) return [];
  return [{ handle: most[0], received: 0, sent: 0, isLikely: true }];
}

function likelierFirst(first: OwnAddressCandidate, second: OwnAddressCandidate): number {
  const likely = Number(second.isLikely) - Number(first.isLikely);
  const count = second.received + second.sent - first.received - first.sent;
  return likely || count || (valueOfHandle(first.handle) < valueOfHandle(second.handle) ? -1 : 1);
}
