// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { CardToolsContext, wholeDeskOf, type CardTools } from '@/components/card-tools';
import { PersonCard } from '@/components/PersonCard';
import type { Call } from '@/messaging/protocol';
import { epochMs, personId } from '@/outreach/brand';
import type { Briefing } from '@/outreach/briefing';
import { noonOf } from '@/outreach/calendar';
import { success } from '@/outreach/result';
import { briefing, day, maya, today, way } from './briefings';
import { allByRole, byRole, press, show, textOf, type } from './stage';

const boris = personId('boris');
const mayaThroughBoris: Briefing = {
  ...maya,
  ways: [way('Boris Nowak', { connector: { name: 'Boris Nowak', person: boris } })],
};

async function card(about: Briefing, tools?: CardTools) {
  const decided: unknown[] = [];
  const call = ((_command: string, { decision }: { decision: unknown }) => {
    decided.push(decision);
    return Promise.resolve(success({}));
  }) as unknown as Call;
  const desk = wholeDeskOf({ call, newId: () => 'new-id', now: () => epochMs(5_000) });
  const page = await show(
    <CardToolsContext value={tools ?? desk}>
      <PersonCard briefing={about} width={286} />
    </CardToolsContext>,
  );
  return { page, decided };
}

describe('the next step of an introduction', () => {
  test('asks for an opinion first, and one press notes it', async () => {
    const { page, decided } = await card(mayaThroughBoris);
    expect(textOf(page)).toContain('Next: ask Boris what they think of Maya.');
    await press(byRole(page, 'button', 'I asked Boris'));
    expect(decided).toEqual([
      {
        kind: 'take-introduction-step',
        id: 'new-id',
        handles: maya.asked,
        name: 'Maya Lindqvist',
        connector: { person: boris },
        state: 'opinion-asked',
        at: 5_000,
      },
    ]);
  });

  test('says when it was asked, and offers only what may follow', async () => {
    const at = noonOf(day('2026-11-24'));
    const { page } = await card({
      ...mayaThroughBoris,
      introductions: [{ connector: { name: 'Boris Nowak', person: boris }, state: 'opinion-asked', at }],
    });
    expect(textOf(page)).toContain('Asked Boris today. Next: ask whether you may use the name.');
    expect(allByRole(page, 'button', 'I asked to use the name')).toHaveLength(1);
    expect(allByRole(page, 'button', 'They advised against it')).toHaveLength(1);
    expect(allByRole(page, 'button', 'We met')).toEqual([]);
  });

  test('cannot be noted of somebody who is only a first name', async () => {
    const { page } = await card(maya);
    expect(textOf(page)).toContain('Next: ask Harry what they think of Maya.');
    expect(allByRole(page, 'button', 'I asked Harry')).toEqual([]);
  });

  test('is not said where it cannot be decided', async () => {
    const { page } = await card(mayaThroughBoris, {});
    expect(textOf(page)).not.toContain('Next:');
  });
});

describe('notes about a prospect', () => {
  const shown: Briefing = briefing('Maya Lindqvist', {
    about: 'Director of Sites',
    profile: {
      headline: 'Director of Sites',
      education: [{ school: 'Lund' }],
      interests: ['Rowing'],
      groups: ['Grid People'],
    },
  });

  test('are drafted from the profile and can be changed before they are added', async () => {
    const { page, decided } = await card(shown);
    const values = [...page.querySelectorAll('textarea')].map(({ value }) => value);
    expect(values).toEqual([
      'Director of Sites',
      'Rowing',
      'Groups in common: Grid People\nStudied at: Lund',
      '',
    ]);
    await type(byRole(page, 'textbox', 'Why should they want to talk to you?'), 'A second grid link.');
    await press(byRole(page, 'button', 'Add'));
    expect(decided).toEqual([
      {
        kind: 'add-prospect',
        id: 'new-id',
        handles: shown.asked,
        name: 'Maya Lindqvist',
        dossier: {
          background: 'Director of Sites',
          interests: 'Rowing',
          affiliations: 'Groups in common: Grid People\nStudied at: Lund',
          reason: 'A second grid link.',
        },
        at: 5_000,
      },
    ]);
  });

  test('begin with what the user noted before they took somebody off the list', async () => {
    const { page } = await card({ ...shown, formerNotes: { background: 'Builds sites', reason: 'Grid' } });
    const values = [...page.querySelectorAll('textarea')].map(({ value }) => value);
    expect([values[0], values[1], values[3]]).toEqual(['Builds sites', 'Rowing', 'Grid']);
  });

  test('stand there with the day, the reason and what is missing', async () => {
    const prospect = {
      id: 'p1',
      addedAt: noonOf(day('2026-11-17')),
      dossier: { background: 'Sites', reason: 'A second grid link.' },
    };
    const { page, decided } = await card({ ...shown, prospect });
    expect(textOf(page)).toContain('A second grid link.');
    expect(textOf(page)).toContain(
      'On your list since Tue 17 Nov. Not noted yet: interests and affiliations.',
    );
    expect(allByRole(page, 'button', 'Add')).toEqual([]);
    await type(byRole(page, 'textbox', 'Interests'), 'Sailing');
    await press(byRole(page, 'button', 'Save notes'));
    expect(decided).toMatchObject([
      { kind: 'edit-dossier', dossier: { background: 'Sites', interests: 'Sailing' } },
    ]);
  });
});

describe('a touch that Tact could not see', () => {
  test('is logged with today and the user by one press more', async () => {
    const { page, decided } = await card(maya);
    await press(byRole(page, 'button', 'Call'));
    expect(decided).toMatchObject([{ kind: 'log-touch', channel: 'call', direction: 'out', at: 5_000 }]);
    expect(textOf(page)).toContain('Noted: call today.');
  });

  test('of another day is logged at its noon, and not ahead of today', async () => {
    const { page, decided } = await card(maya);
    const field = page.querySelector<HTMLInputElement>('input[type="date"]:not([min])');
    if (!field) throw new Error('no field for the day');
    await type(field, '2026-11-20');
    await press(byRole(page, 'button', 'Event'));
    expect(decided).toMatchObject([{ channel: 'meeting', at: noonOf(day('2026-11-20')) }]);
    await type(field, '2026-11-25');
    await press(byRole(page, 'button', 'Text'));
    expect(decided).toHaveLength(1);
    expect(textOf(page)).toContain('Choose today or a day before.');
    expect(today).toBe('2026-11-24');
  });
});
