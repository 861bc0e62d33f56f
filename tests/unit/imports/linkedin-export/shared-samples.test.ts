import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPeopleTally } from '@/imports/people-tally';
import { madeEntry } from '../made-entry';
import { readExport, type Read } from './read-export';

const FOLDER = resolve(import.meta.dirname, '../../../../../shared/exports/linkedin');
const isAbsent = !existsSync(`${FOLDER}/INDEX.md`);
const why = isAbsent ? ' (skipped: the folder ../shared/exports is absent)' : '';

interface Indexed {
  readonly file: string;
  readonly kind: string;
  readonly rows: number;
  readonly people: number;
  readonly messages: number;
  readonly earliest: string;
  readonly latest: string;
  readonly hidden: number;
  readonly drafts: number;
}

describe.skipIf(isAbsent)(`the shared samples of a LinkedIn export${why}`, () => {
  it.skipIf(isAbsent)('are all in the list', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.csv'));
    expect(
      indexed()
        .map(({ file }) => file)
        .toSorted(),
    ).toEqual(files.toSorted());
  });

  // A file alone may name people whom only another one gives an address: the whole folder tells who they are.
  it.each(indexed())('reads $file as the list says', async (sample) => {
    const whole = await readExport(samples(), {});
    const alone = await readExport(samples().filter(({ path }) => path.endsWith(sample.file)));
    const reason = sample.kind.toLowerCase();
    expect((alone.counts[reason] ?? 0) + (alone.leftOut[reason] ?? 0)).toBe(sample.rows);
    expect(alone.problems).toEqual([]);
    expect(alone.leftOut['hidden-member'] ?? 0).toBe(sample.hidden);
    expect(alone.leftOut['drafts'] ?? 0).toBe(sample.drafts);
    expect(peopleIn(alone)).toBe(sample.people);
    expect(whole.counts[reason] ?? 0).toBeGreaterThanOrEqual(alone.counts[reason] ?? 0);
    if (sample.kind === 'messages') expect(alone.counts['messages']).toBe(sample.messages);
  });

  it('gives the people of the whole folder, and the touches with them', async () => {
    const { people, touches, counts, leftOut, profile, problems } = await readExport(samples());
    const slugs = new Set([...people, ...touches].map(({ handles }) => handles[0]));
    expect([...slugs].toSorted()).toEqual([
      'linkedin-slug:alma-testowa-1a2b3c',
      'linkedin-slug:boris-beispiel',
    ]);
    expect(counts).toEqual({
      profile: 1,
      positions: 2,
      invitations: 1,
      connections: 4,
      messages: 2,
      conversations: 2,
    });
    expect(leftOut).toEqual({ 'hidden-member': 1, sponsored: 1, comments: 1 });
    expect(problems).toEqual([]);
    expect(profile).toMatchObject({ name: 'Owner Example', handles: ['linkedin-slug:owner-example'] });
    expect(
      profile?.experience.map(({ startYear, endYear, current }) => [startYear, endYear, current]),
    ).toEqual([
      [2024, undefined, true],
      [2021, 2023, false],
    ]);
  });

  it('gives the days and moments that the list names', async () => {
    const read = await readExport(samples());
    const days = read.people.map(({ connectedOn }) => connectedOn).toSorted();
    expect(days).toEqual(['2019-11-14', '2021-04-04', '2026-02-08']);
    const [invitation] = indexed().filter(({ kind }) => kind === 'Invitations');
    const [messages] = indexed().filter(({ kind }) => kind === 'messages');
    expect(momentsOf(read, 'invitation')).toEqual([invitation?.earliest]);
    // The latest one is the advertisement.
    expect(momentsOf(read, 'linkedin-message')).toEqual([messages?.earliest, messages?.earliest]);
  });
});

function samples() {
  return indexed().map(({ file }) => madeEntry(`Samples/${file}`, readFileSync(`${FOLDER}/${file}`)));
}

function peopleIn({ people, touches }: Read): number {
  const tally = createPeopleTally();
  for (const sighting of [...people, ...touches]) tally.add(sighting);
  return tally.count();
}

function momentsOf({ touches }: Read, channel: string): readonly string[] {
  return touches
    .filter((touch) => touch.channel === channel)
    .map(({ at }) => new Date(at).toISOString().slice(0, 19).replace('T', ' '));
}

/** The table of INDEX.md. */
function indexed(): readonly Indexed[] {
  const lines = isAbsent ? [] : readFileSync(`${FOLDER}/INDEX.md`, 'utf8').split('\n');
  const rows = lines
    .filter((line) => /^\| \S+\.csv \|/u.test(line))
    .map((line) => line.split('|').map((one) => one.trim()));
  return rows.map(([, file = '', kind = '', , ...rest]) => {
    const [rowCount, people, messages, earliest = '', latest = '', hidden, drafts] = rest;
    const numbers = [rowCount, people, messages, hidden, drafts].map((text) => Number(text) || 0);
    const [rowsThere = 0, peopleThere = 0, messagesThere = 0, hiddenThere = 0, draftsThere = 0] = numbers;
    return {
      ...{ file, kind, earliest, latest, rows: rowsThere, people: peopleThere },
      ...{ messages: messagesThere, hidden: hiddenThere, drafts: draftsThere },
    };
  });
}
