import type { ImportChoices, ImportPlan } from '@/messaging/imports';
import type { Handle } from '@/outreach/handle';

/** What is chosen unless the user says otherwise. */
export function firstChoices({ ownAddresses = [], table }: ImportPlan): ImportChoices {
  const likely = ownAddresses.filter(({ isLikely }) => isLikely).map(({ handle }) => handle);
  return { ownAddresses: likely, ...(table && { meanings: table.meanings }) };
}

/** The addresses that were taken for the user's own and that the user unticked. */
export function notOwnOf({ ownAddresses = [] }: ImportPlan, choices: ImportChoices): readonly Handle[] {
  const likely = ownAddresses.filter(({ isLikely }) => isLikely).map(({ handle }) => handle);
  return likely.filter((handle) => !choices.ownAddresses.includes(handle));
}

/** Why the import cannot begin with these choices, or undefined when it can. */
export function whyNotYet(plan: ImportPlan, { ownAddresses, meanings }: ImportChoices): string | undefined {
  if (ownAddresses.length === 0 && whyAddresses(plan)) return whyAddresses(plan);
  if (meanings && !meanings.some((meaning) => meaning === 'email' || meaning === 'linkedin'))
    return 'Say which column holds the mail address or the LinkedIn profile: people are known by these.';
  return undefined;
}

/** Why an address of the user's own is needed; undefined where it goes without. */
function whyAddresses({ kind, ownAddresses = [] }: ImportPlan): string | undefined {
  if (kind === 'mail') return 'Tick at least one address of yours: only so is known which mails you sent.';
  return ownAddresses.length > 0
    ? 'Tick at least one address of yours: otherwise you would be somebody whom you met.'
    : undefined;
}
