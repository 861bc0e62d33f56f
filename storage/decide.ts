import type { Decision, DecisionKind } from '@/outreach/decision';
import { loggedTouch } from '@/outreach/logged-touch';
import type { Result } from '@/outreach/result';
import type { Settings } from '@/outreach/settings';
import { forgetPerson } from './forget-person';
import { takeIntroductionStep } from './introductions';
import { joinHandle } from './join-handle';
import { hashesOf } from './keyed-hash';
import { logTouch } from './log-touch';
import { decideOwnAddress } from './own-addresses';
import { addProspect, editDossier, listProspect } from './prospects';
import { finishReminder, remind } from './reminders';
import type { SettingRow } from './rows';
import { joinPeople, keepApart, splitAgain } from './same-person/decide-same-person';
import { liftStanding, noteStanding, setStanding } from './standings';
import type { StorageError } from './storage-error';
import type { TactDatabase } from './tact-database';
import { settled, writing } from './transaction';
import { rowStamp, type Work, type WriteContext } from './work';

type DecisionOf<Kind extends DecisionKind> = Extract<Decision, { kind: Kind }>;
type Deciders = {
  readonly [Kind in DecisionKind]: (work: Work, decision: DecisionOf<Kind>) => Promise<void>;
};

const deciders: Deciders = {
  'give-consent': (work, { consent }) => changeSetting(work, 'consent', consent),
  'change-policy': (work, { policy }) => changeSetting(work, 'policy', policy),
  'keep-subjects': (work, { keep }) => changeSetting(work, 'keepSubjects', keep),
  'set-standing': setStanding,
  'lift-standing': liftStanding,
  'join-handle': joinHandle,
  remind,
  'note-standing': noteStanding,
  'own-address': decideOwnAddress,
  'log-touch': logTouch,
  'add-prospect': addProspect,
  'edit-dossier': editDossier,
  'list-prospect': listProspect,
  'take-introduction-step': takeIntroductionStep,
  'place-overlay': (work, { place }) => changeSetting(work, 'overlayPlace', place),
  'finish-reminder': finishReminder,
  'forget-person': forgetPerson,
  'join-people': joinPeople,
  'keep-apart': keepApart,
  'split-people': splitAgain,
};

/**
 * Carries out what the user chose, in one transaction. The same decision sent twice changes nothing the second time.
 * Errors besides the disk's own, which change nothing: `unknown-person`, `unknown-record`, `suppressed`, `two-members`, `unlawful-step`.
 */
export async function decide(
  database: TactDatabase,
  decision: Decision,
  context: WriteContext,
): Promise<Result<Record<string, never>, StorageError>> {
  const hashes = await settled(() => hashesOf(database, textsHashedFor(decision)));
  if (!hashes.ok) return hashes;
  return writing(database, async () => {
    await carryOut(decision.kind, { ...context, database, hashes: hashes.value }, decision);
    return {};
  });
}

function carryOut<Kind extends DecisionKind>(
  kind: Kind,
  work: Work,
  decision: DecisionOf<Kind>,
): Promise<void> {
  return deciders[kind](work, decision);
}

/** What the work asks the keyed hash of: handles, and the id of a touch. */
function textsHashedFor(decision: Decision): readonly string[] {
  const handles = 'handles' in decision ? decision.handles : [];
  const ofConnector =
    'connector' in decision && 'handles' in decision.connector ? decision.connector.handles : [];
  const rest = decision.kind === 'join-handle' ? [decision.handle] : [];
  const logged = decision.kind === 'log-touch' ? [loggedTouch(decision).id] : [];
  return [...handles, ...ofConnector, ...rest, ...logged];
}

async function changeSetting<Key extends keyof Settings>(
  work: Work,
  key: Key,
  value: Settings[Key],
): Promise<void> {
  // TypeScript does not follow that the key says which type the value has.
  await work.database.settings.put({ key, value, ...rowStamp(work) } as SettingRow);
}
