import type { ImportChoices, ImportPlan } from '@/messaging/imports';

/** What is chosen unless the user says otherwise. */
export function firstChoices({ ownAddresses = [], table }: ImportPlan): ImportChoices {
  const likely = ownAddresses.filter(({ isLikely }) => isLikely).map(({ handle }) => handle);
  return { ownAddresses: likely, ...(table && { meanings: table.meanings }) };
}

/** Why the import cannot begin with these choices, or undefined when it can. */
export function whyNotYet(
  { kind }: ImportPlan,
  { ownAddresses, meanings }: ImportChoices,
): string | undefined {
  if (kind === 'mail' && ownAddresses.length === 0)
    return 'Tick at least one address of yours: only so is known which mails you sent.';
  if (meanings && !meanings.some((meaning) => meaning === 'email' || meaning === 'linkedin'))
    return 'Say which column holds the mail address or the LinkedIn profile: people are known by these.';
  return undefined;
}
