// @vitest-environment jsdom
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { CardToolsContext, type CardTools } from '@/components/card-tools';
import { RemindMe } from '@/components/RemindMe';
import { TheyAsked } from '@/components/TheyAsked';
import { success } from '@/outreach/result';
import { clearVerdict, daniel, day, doNotContactVerdict } from './briefings';
import { byRole, press, settle, show, textOf } from './stage';

const REMIND = 'Remind me on 3 Dec';
const reminded = { ...daniel, reminder: { id: 'one', day: day('2026-12-03') } };

/** A card's own parts above a field of the page; `turn` shows what the worker says next. */
async function showParts(tools: CardTools) {
  let turn: (next: typeof daniel) => void = () => undefined;
  function Parts() {
    const [briefing, setBriefing] = useState(daniel);
    turn = setBriefing;
    return (
      <CardToolsContext value={tools}>
        <RemindMe briefing={briefing} />
        <TheyAsked briefing={briefing} />
        <input aria-label="Subject" />
      </CardToolsContext>
    );
  }
  const page = await show(<Parts />);
  return { page, turn: (next: typeof daniel) => settle(() => turn(next)) };
}

/** A worker whose answer comes when the test says. */
function slowWorker() {
  const answers: (() => void)[] = [];
  const later = () =>
    new Promise<ReturnType<typeof success<object>>>((resolve) => {
      answers.push(() => {
        resolve(success({}));
      });
    });
  return {
    tools: { newId: () => 'one', remind: later, noteWish: later } satisfies CardTools,
    asked: () => answers.length,
    answer: () =>
      settle(() => {
        for (const answer of answers.splice(0)) answer();
      }),
  };
}

/** Presses as a keyboard does: what is pressed has the focus. */
async function pressByKey(element: HTMLElement): Promise<void> {
  element.focus();
  await press(element);
}

const focused = () => textOf(document.activeElement);

describe('the focus', () => {
  test('goes from Remind me to the reminder that takes its place', async () => {
    const worker = slowWorker();
    const { page, turn } = await showParts(worker.tools);
    await pressByKey(byRole(page, 'button', REMIND));
    expect(focused()).toBe(REMIND);
    await worker.answer();
    await turn(reminded);
    expect(focused()).toBe('Reminder set for Thu 3 Dec.');
    expect(document.activeElement?.getAttribute('tabindex')).toBe('-1');
  });

  test('goes from a choice to what is noted, and stays there when the verdict follows', async () => {
    const worker = slowWorker();
    const { page, turn } = await showParts(worker.tools);
    await press(byRole(page, 'button', 'Not to hear from me'));
    await pressByKey(byRole(page, 'button', 'Do not contact'));
    await worker.answer();
    expect(focused()).toContain('they asked not to hear from you');
    await turn({ ...daniel, verdict: doNotContactVerdict });
    expect(focused()).toContain('they asked not to hear from you');
  });

  test('is left alone where the user has gone on meanwhile', async () => {
    const worker = slowWorker();
    const { page, turn } = await showParts(worker.tools);
    await pressByKey(byRole(page, 'button', REMIND));
    await press(byRole(page, 'button', 'Not to hear from me'));
    await pressByKey(byRole(page, 'button', 'Do not contact'));
    byRole(page, 'textbox', 'Subject').focus();
    await worker.answer();
    await turn(reminded);
    expect(document.activeElement).toBe(byRole(page, 'textbox', 'Subject'));
  });

  test('is not taken by a reminder that comes when its button is long gone', async () => {
    const { page, turn } = await showParts(slowWorker().tools);
    byRole(page, 'button', REMIND).focus();
    await turn({ ...daniel, verdict: clearVerdict });
    await turn(reminded);
    expect(document.activeElement).toBe(document.body);
  });
});

test('a second press while the first is being kept does nothing', async () => {
  const worker = slowWorker();
  const { page } = await showParts(worker.tools);
  await pressByKey(byRole(page, 'button', REMIND));
  await pressByKey(byRole(page, 'button', REMIND));
  await press(byRole(page, 'button', 'Not to hear from me'));
  await pressByKey(byRole(page, 'button', 'Do not contact'));
  await pressByKey(byRole(page, 'button', 'Do not contact'));
  expect(worker.asked()).toBe(2);
});
