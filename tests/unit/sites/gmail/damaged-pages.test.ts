// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Sighting } from '@/outreach/sighting';
import { inspectGmail } from '@/sites/gmail/inspect-gmail';
import { addPopup, me, openMailbox } from './gmail-page';
import { runMailbox } from './mailbox-scene';
import { addList, addThread, legacyIdAt } from './thread-page';

const START = Date.UTC(2026, 10, 20, 9);
const threadId = legacyIdAt(START);
const bo = { email: 'bo@example.net', name: 'Bo Day' };
const cy = { email: 'cy@example.net', name: 'Cy Gale' };
const self = { email: me, name: 'Mina Test' };
const address = new URL('https://mail.google.com/mail/u/0/#inbox');

function openPage(): void {
  openMailbox(document);
  const lastId = legacyIdAt(START + 9);
  addList(document, [
    { threadId, permId: 'thread-a:r-7', lastId },
    { threadId: legacyIdAt(START + 1), lastId },
  ]);
  addThread(document, { threadId: legacyIdAt(START + 3), messages: [], isHidden: true });
  addThread(document, {
    threadId,
    permId: 'thread-a:r-7',
    messages: [
      { at: START, from: self, to: [bo, cy], body: 'Hello<div class="gmail_quote">Old</div>' },
      { at: START + 5, from: bo, to: [self, cy], isOpen: false },
      { at: START + 9, from: cy, to: [self] },
      { from: self, to: [bo] },
    ],
  });
  addPopup(document, { draft: '#msg-a:r1', to: [bo], subject: 'Hello' });
}

/** Takes one thing out of the page: an element, or one of its attributes. */
interface Damage {
  readonly element: number;
  readonly attribute: number | undefined;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  element: fc.nat(400),
  attribute: fc.option(fc.nat(6), { nil: undefined }),
});

function harm({ element, attribute }: Damage): void {
  const elements = [...document.body.querySelectorAll('*')];
  const target = elements[element % Math.max(elements.length, 1)];
  const names = target?.getAttributeNames() ?? [];
  if (attribute === undefined) target?.remove();
  else if (names.length > 0) target?.removeAttribute(names[attribute % names.length] ?? '');
}

let stop: () => void = () => undefined;

/** What the mailbox script tells of the page as it is, each as one text without what may be missing. */
function telling(): readonly string[] {
  const mailbox = runMailbox();
  stop = mailbox.stop;
  const sightings = mailbox.sightings();
  mailbox.stop();
  return sightings.map(coreOf);
}

function coreOf(sighting: Sighting): string {
  if (sighting.kind === 'thread-news')
    return `${String(sighting.threads[0])} ${sighting.message} ${String(sighting.at)}`;
  if (sighting.kind !== 'touch') return sighting.kind;
  const { id, direction, at, handles } = sighting;
  return `${id} ${direction} ${String(at)} ${handles.join(' ')}`;
}

afterEach(() => {
  stop();
});

describe('a page of which parts are missing', () => {
  it('is read without a failure, and nothing is told that the whole page does not tell', () => {
    openPage();
    const whole = new Set(telling());
    expect(whole.size).toBe(6);
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 25 }), (damages) => {
        openPage();
        damages.forEach(harm);
        expect(telling().filter((told) => !whole.has(told))).toEqual([]);
        const seen = inspectGmail(document, address);
        expect(Object.keys(seen)).toEqual(
          expect.arrayContaining(['kind', 'account', 'composes', 'rows', 'thread', 'messages']),
        );
        expect(JSON.parse(JSON.stringify(seen))).toEqual(seen);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
