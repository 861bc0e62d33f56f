import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '@/outreach/brand';
import type { Decision, DecisionKind } from '@/outreach/decision';
import { defaultPolicy } from '@/outreach/policy';
import { defaultSettings } from '@/outreach/settings';
import { decide } from '@/storage/decide';
import { loadHistory } from '@/storage/load-history';
import { loadSettings } from '@/storage/load-settings';
import { loadToday } from '@/storage/load-today';
import { record } from '@/storage/record';
import type { TactDatabase } from '@/storage/tact-database';
import {
  context,
  day,
  daysAgo,
  dumpOf,
  email,
  failOnWarnings,
  freshDatabase,
  now,
  personWith,
  slug,
  valueOf,
} from './fresh-storage';
import { mailSent, personSeen } from './sightings';

failOnWarnings();

const ann = email('ann@example.com');
const annSlug = slug('ann-bell');
const doNotContact = { id: 's1', kind: 'do-not-contact' as const, since: daysAgo(1), quote: 'please stop' };

async function databaseWithAnn(): Promise<{ database: TactDatabase; person: PersonId }> {
  const database = await freshDatabase();
  valueOf(
    await record(database, [personSeen([ann], { name: 'Ann Bell' }), mailSent('t1', [ann])], context()),
  );
  return { database, person: await personWith(database, ann) };
}

function remindOf(id: string, text: string, at = now): Decision {
  return { kind: 'remind', id, handles: [ann], name: 'Ann', day: day(text), at };
}

function noteOf(id: string, handles = [ann]): Decision {
  return { kind: 'note-standing', handles, name: 'Ann', standing: { ...doNotContact, id } };
}

describe('decide', () => {
  it('keeps settings and starts from the defaults', async () => {
    const database = await freshDatabase();
    expect(valueOf(await loadSettings(database))).toEqual(defaultSettings);
    const consent = { gmail: true, linkedin: 'side-panel' } as const;
    const policy = { ...defaultPolicy, businessDayGap: { cautionBelow: 6, holdBelow: 4 } };
    await decide(database, { kind: 'give-consent', consent }, context());
    await decide(database, { kind: 'change-policy', policy }, context());
    await decide(database, { kind: 'keep-subjects', keep: false }, context());
    expect(valueOf(await loadSettings(database))).toEqual({
      ...defaultSettings,
      consent,
      policy,
      keepSubjects: false,
    });
  });

  it('keeps a lifted standing lifted when it is set once more', async () => {
    const { database, person } = await databaseWithAnn();
    const set = { kind: 'set-standing', person, standing: doNotContact } as const;
    valueOf(await decide(database, set, context()));
    expect(valueOf(await loadHistory(database, [ann])).standings).toEqual([doNotContact]);
    valueOf(await decide(database, { kind: 'lift-standing', person, standing: 's1', at: now }, context()));
    valueOf(await decide(database, set, context()));
    expect(valueOf(await loadHistory(database, [ann])).standings).toEqual([
      { ...doNotContact, liftedAt: now },
    ]);
  });

  it('joins a handle, so that the history of both is one', async () => {
    const { database, person } = await databaseWithAnn();
    await record(database, [mailSent('t2', [annSlug])], { ...context(), newId: () => 'person-900' });
    valueOf(await decide(database, { kind: 'join-handle', person, handle: annSlug, at: now }, context()));
    const history = valueOf(await loadHistory(database, [annSlug]));
    expect(history.person).toMatchObject({ id: person, handles: [ann, annSlug] });
    expect(history.touches).toHaveLength(2);
  });

  it('reminds about somebody who was unknown until then', async () => {
    const database = await freshDatabase();
    valueOf(await decide(database, remindOf('r1', '2026-12-03'), context()));
    const { person, reminder } = valueOf(await loadHistory(database, [ann]));
    expect(person?.name).toBe('Ann');
    expect(reminder).toEqual({ id: 'r1', day: '2026-12-03' });
  });

  it('lets the reminder that was set last take the place of the one before, also when that is sent again', async () => {
    const { database } = await databaseWithAnn();
    const first = remindOf('r1', '2026-12-03', daysAgo(2));
    const second = remindOf('r2', '2026-11-20', daysAgo(1));
    for (const decision of [first, second, first]) valueOf(await decide(database, decision, context()));
    const list = valueOf(await loadToday(database, day('2026-11-22')));
    expect(list.due.map(({ id, name }) => [id, name])).toEqual([['r2', 'Ann Bell']]);
    expect(list.next).toBeUndefined();
  });

  it('notes a standing for somebody who was unknown until then, and one lifted stays lifted', async () => {
    const database = await freshDatabase();
    valueOf(await decide(database, noteOf('s1'), context()));
    const { person, standings } = valueOf(await loadHistory(database, [ann]));
    expect(person?.name).toBe('Ann');
    expect(standings).toEqual([doNotContact]);
    if (!person) throw new Error('unreachable');
    const lift: Decision = { kind: 'lift-standing', person: person.id, standing: 's1', at: now };
    for (const decision of [lift, noteOf('s1')]) valueOf(await decide(database, decision, context()));
    expect(valueOf(await loadHistory(database, [ann])).standings).toEqual([
      { ...doNotContact, liftedAt: now },
    ]);
  });

  it('notes a standing of a forgotten person only when they may be kept again', async () => {
    const { database, person } = await databaseWithAnn();
    valueOf(await decide(database, noteOf('s1'), context()));
    valueOf(await decide(database, { kind: 'forget-person', person, at: now }, context()));
    expect(await decide(database, noteOf('s2'), context())).toMatchObject({
      ok: false,
      error: { code: 'suppressed' },
    });
  });

  it('finishes a reminder', async () => {
    const { database } = await databaseWithAnn();
    await decide(database, remindOf('r1', '2026-11-20'), context());
    valueOf(await decide(database, { kind: 'finish-reminder', id: 'r1', at: now }, context()));
    expect(valueOf(await loadToday(database, day('2026-11-22'))).due).toEqual([]);
    expect(valueOf(await loadHistory(database, [ann])).reminder).toBeUndefined();
  });

  it('refuses what names nobody, and changes nothing then', async () => {
    const { database } = await databaseWithAnn();
    const nobody = 'person-404' as PersonId;
    const refused: readonly [Decision, string][] = [
      [{ kind: 'set-standing', person: nobody, standing: doNotContact }, 'unknown-person'],
      [
        { kind: 'lift-standing', person: 'person-001' as PersonId, standing: 's404', at: now },
        'unknown-record',
      ],
      [{ kind: 'join-handle', person: nobody, handle: annSlug, at: now }, 'unknown-person'],
      [{ kind: 'finish-reminder', id: 'r404', at: now }, 'unknown-record'],
      [{ kind: 'forget-person', person: nobody, at: now }, 'unknown-person'],
      [noteOf('s404', []), 'unknown-person'],
      [
        { kind: 'remind', id: 'r1', handles: [], name: 'Nobody', day: day('2026-12-03'), at: now },
        'unknown-person',
      ],
    ];
    const before = await dumpOf(database);
    for (const [decision, code] of refused) {
      expect(await decide(database, decision, context())).toMatchObject({ ok: false, error: { code } });
    }
    expect(await dumpOf(database)).toEqual(before);
  });

  it('changes nothing when a decision of any kind is sent again', async () => {
    const { database, person } = await databaseWithAnn();
    const boris = 'person-700' as PersonId;
    const others = { ...context(), newId: () => boris };
    valueOf(await record(database, [personSeen([slug('boris-nowak')])], others));
    const decisions: { readonly [Kind in DecisionKind]: Extract<Decision, { kind: Kind }> | Decision } = {
      'give-consent': { kind: 'give-consent', consent: { gmail: true, linkedin: 'overlay' } },
      'change-policy': { kind: 'change-policy', policy: defaultPolicy },
      'keep-subjects': { kind: 'keep-subjects', keep: true },
      'set-standing': { kind: 'set-standing', person, standing: doNotContact },
      'lift-standing': { kind: 'lift-standing', person, standing: 's1', at: now },
      'join-handle': { kind: 'join-handle', person, handle: annSlug, at: now },
      remind: remindOf('r1', '2026-12-03'),
      'note-standing': noteOf('s2'),
      'own-address': { kind: 'own-address', handle: email('me@example.com'), isOwn: true, at: now },
      'log-touch': {
        kind: 'log-touch',
        id: 'l1',
        handles: [ann],
        name: 'Ann',
        channel: 'call',
        direction: 'out',
        at: now,
      },
      'add-prospect': {
        kind: 'add-prospect',
        id: 'p1',
        handles: [ann],
        name: 'Ann',
        dossier: { reason: 'Grid' },
        at: daysAgo(1),
      },
      'edit-dossier': {
        kind: 'edit-dossier',
        handles: [ann],
        name: 'Ann',
        dossier: { reason: 'Heat' },
        at: now,
      },
      'list-prospect': { kind: 'list-prospect', prospect: 'p1', isListed: false, at: now },
      'take-introduction-step': {
        kind: 'take-introduction-step',
        id: 'i1',
        handles: [ann],
        name: 'Ann',
        connector: { person: boris },
        state: 'opinion-asked',
        at: now,
      },
      'place-overlay': { kind: 'place-overlay', place: { side: 'start', height: 0.5, isFolded: true } },
      'finish-reminder': { kind: 'finish-reminder', id: 'r1', at: now },
      'join-people': { kind: 'join-people', first: boris, second: person },
      'split-people': { kind: 'split-people', merged: boris, stayApart: false, at: now },
      'keep-apart': { kind: 'keep-apart', first: person, second: boris, isApart: true, at: now },
      'forget-person': { kind: 'forget-person', person, at: now },
    };
    for (const decision of Object.values(decisions)) {
      valueOf(await decide(database, decision, context()));
      const before = await dumpOf(database);
      valueOf(await decide(database, decision, context()));
      expect(await dumpOf(database), decision.kind).toEqual(before);
    }
  });
});
