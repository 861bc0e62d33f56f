import type { PersonId } from '@/outreach/brand';
import type { AskedConnector, Decision } from '@/outreach/decision';
import { lawfulSteps, nextStates, type Introduction } from '@/outreach/introduction';
import { addressedPerson, refuseNobody } from './addressed-person';
import { knownPerson } from './known-person';
import type { IntroductionRow } from './rows';
import { StorageRefusal } from './storage-error';
import { rowStamp, type Work } from './work';

type TakeStep = Extract<Decision, { kind: 'take-introduction-step' }>;

/** Notes one step of asking a connector about a prospect; `unlawful-step` when it does not follow the one before. */
export async function takeIntroductionStep(work: Work, decision: TakeStep): Promise<void> {
  const { id, handles, name, state, at } = decision;
  const { introductions } = work.database;
  await refuseNobody(work, handles);
  if (await introductions.get(id)) return;
  const prospectId = await addressedPerson(work, handles, name, at);
  const connectorId = await connectorOf(work, decision.connector, at);
  if (connectorId === prospectId) throw new StorageRefusal('unlawful-step');
  const rows = await introductions.where('prospectId').equals(prospectId).toArray();
  const before = lawfulSteps(stepsWith(rows, connectorId));
  const isNoted = before.some((step) => step.state === state);
  if (!isNoted && !nextStates(before.at(-1)?.state).includes(state))
    throw new StorageRefusal('unlawful-step');
  if (!isNoted)
    await introductions.add({ id, connectorId, prospectId, steps: [{ state, at }], ...rowStamp(work) });
}

async function connectorOf(work: Work, connector: AskedConnector, at: TakeStep['at']): Promise<PersonId> {
  if ('person' in connector) return (await knownPerson(work, connector.person)).id;
  await refuseNobody(work, connector.handles);
  return addressedPerson(work, connector.handles, connector.name, at);
}

function stepsWith(rows: readonly IntroductionRow[], connector: PersonId) {
  return rows.filter(({ connectorId }) => connectorId === connector).flatMap(({ steps }) => steps);
}

/** What became of each connector who was asked about one prospect, the one that moved last first. */
export function introductionsOf(
  rows: readonly IntroductionRow[],
  nameOf: (connector: PersonId) => string,
): readonly Introduction[] {
  // Two who turned out to be one introduce nobody to themselves.
  const others = rows.filter(({ connectorId, prospectId }) => connectorId !== prospectId);
  const connectors = [...new Set(others.map(({ connectorId }) => connectorId))];
  return connectors
    .flatMap((person) => {
      const last = lawfulSteps(stepsWith(rows, person)).at(-1);
      return last ? [{ connector: { name: nameOf(person), person }, ...last }] : [];
    })
    .toSorted((first, second) => second.at - first.at);
}
