import type { Handle } from '@/outreach/handle';
import type { Someone } from '@/outreach/same-person/someone';
import { present } from '../present';
import type { PersonRow, TieRow } from '../rows';

const MOST_COMPANIES = 6;

/** A person as far as it can tell whether they are somebody else. */
export function someoneIn(
  { facts }: PersonRow,
  handles: readonly Handle[],
  ties: readonly TieRow[] = [],
): Someone {
  const { company, experience = [] } = facts;
  const companies = [
    company?.value,
    ...(company?.others ?? []).map(({ value }) => value),
    ...experience.map(({ value }) => value.company),
  ].filter((name) => name !== undefined);
  const named = ties.map(({ connector }) => connector).filter(({ nameIs }) => nameIs === 'full-name');
  return present<Someone>({
    name: facts.name?.value ?? facts.addressedAs?.value,
    handles,
    companies: [...new Set(companies)].slice(0, MOST_COMPANIES),
    mutuals: named.map(({ name }) => name),
  });
}
