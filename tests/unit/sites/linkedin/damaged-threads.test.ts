// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.linkedin.com/" }
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { memberHandle } from '@/outreach/handle';
import { goTo, press, runActs } from './acts-scene';
import { ANN, BORIS, bubble, CELIA, ME, message, thread, threadIdOf } from './thread-page';

const at = Date.UTC(2026, 10, 20, 8);
const annsThread = '0f1e2d3c-4b5a-4c6d-8e7f-0000000000aa';
const borisThread = '0f1e2d3c-4b5a-4c6d-8e7f-0000000000bb';

const pageOfTwo =
  thread({
    messages: [
      message({ at, from: ME, uuid: annsThread }),
      message({ at: at + 1_000, from: ME, heads: false, uuid: annsThread }),
      message({ at: at + 2_000, from: ANN, uuid: annsThread }),
      message({ at: at + 3_000, from: ANN, heads: false, uuid: annsThread }),
    ],
  }) +
  bubble({
    partner: BORIS,
    messages: [
      message({ at: at + 10_000, from: BORIS, uuid: borisThread }),
      message({ at: at + 11_000, from: ME, uuid: borisThread }),
    ],
  });

/** What may happen to a page that is being built, taken down or changed by LinkedIn. */
type Damage = (elements: readonly Element[], place: number) => void;

const pick = (elements: readonly Element[], place: number) => elements[place % elements.length];
const damages: readonly Damage[] = [
  (elements, place) => pick(elements, place)?.remove(),
  (elements, place) => pick(elements, place)?.removeAttribute('href'),
  (elements, place) => pick(elements, place)?.removeAttribute('class'),
  (elements, place) => pick(elements, place)?.setAttribute('data-event-urn', 'urn:li:msg_message:(x)'),
  (elements, place) => pick(elements, place)?.setAttribute('hidden', ''),
  (elements, place) => {
    const element = pick(elements, place);
    element?.replaceWith(...element.childNodes);
  },
];

afterEach(() => {
  document.body.innerHTML = '';
});

describe('damaged pages', () => {
  it('never make the reader throw, nor give a message of one person to another or turn it round', async () => {
    const damage = fc.record({ which: fc.nat(damages.length - 1), place: fc.nat(500) });
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 8 }), async (all) => {
        goTo(`/messaging/thread/${threadIdOf(annsThread)}/`);
        document.body.innerHTML = pageOfTwo;
        for (const { which, place } of all) damages[which]?.([...document.body.querySelectorAll('*')], place);
        const scene = runActs();
        const button = document.querySelector('button');
        if (button) press(button);
        await scene.pass(3_000);
        scene.end();
        for (const { at: sentAt, handles, direction } of scene.touches()) {
          const isAnns = sentAt < at + 10_000;
          expect(handles).toEqual([memberHandle(isAnns ? ANN : BORIS)]);
          const isOwn = [at, at + 1_000, at + 11_000].includes(sentAt);
          expect([sentAt - at, direction]).toEqual([sentAt - at, isOwn ? 'out' : 'in']);
          expect(handles).not.toContain(memberHandle(CELIA));
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
