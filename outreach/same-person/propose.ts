import { compareNames } from './compare-names';
import { companyDomain } from './companies';
import { mailboxFit, mayBeOfOneName } from './mailbox-words';
import { nameSigns } from './name-signs';
import { companySigns, mutualSigns, sameMailboxSigns } from './other-signs';
import { ownAddresses, valuesOf, type Someone } from './someone';

/** That two people may be one: how much speaks for it, from 0 to 100, and what in words, the strongest first. */
export interface Proposal {
  readonly score: number;
  readonly evidence: readonly string[];
}

const ENOUGH = 35;
/** Two profiles of LinkedIn under different addresses are mostly two people. */
const ENOUGH_FOR_TWO_PROFILES = 60;
const MOST = 100;

/**
 * Whether two people may be one, or undefined when too little speaks for it. It never proposes two member numbers, two
 * names that differ, two addresses at one company that name different people, or somebody without a name whose address does
 * not fit the other's. The order of the two does not matter, and more that agrees never lowers the score.
 */
export function proposeSamePerson(first: Someone, second: Someone): Proposal | undefined {
  if (areSurelyTwo(first, second)) return undefined;
  const named = nameSigns(first, second);
  if (named.length === 0) return undefined;
  const signs = [
    ...named,
    ...companySigns(first, second),
    ...sameMailboxSigns(first, second),
    ...mutualSigns(first, second),
  ].toSorted((one, other) => other.weight - one.weight);
  const score = Math.min(
    MOST,
    signs.reduce((sum, { weight }) => sum + weight, 0),
  );
  const enough = haveTwo('linkedin-slug', first, second) ? ENOUGH_FOR_TWO_PROFILES : ENOUGH;
  return score >= enough ? { score, evidence: signs.map(({ words }) => words) } : undefined;
}

function areSurelyTwo(first: Someone, second: Someone): boolean {
  if (compareNames(first.name, second.name) === 'different') return true;
  return haveTwo('linkedin-member', first, second) || areColleagues(first, second);
}

/** Whether each has a handle of this kind, and none in common. */
function haveTwo(kind: 'linkedin-member' | 'linkedin-slug', first: Someone, second: Someone): boolean {
  const [one, other] = [valuesOf(first.handles, kind), valuesOf(second.handles, kind)];
  return one.length > 0 && other.length > 0 && !one.some((value) => other.includes(value));
}

/** Whether two addresses at one company name different people. */
function areColleagues(first: Someone, second: Someone): boolean {
  return ownAddresses(first).some((one) =>
    ownAddresses(second).some((other) => areOfColleagues(one, other, [first.name ?? '', second.name ?? ''])),
  );
}

function areOfColleagues(one: string, other: string, names: readonly string[]): boolean {
  const domain = companyDomain(one);
  if (!domain || domain !== companyDomain(other) || mayBeOfOneName(one, other)) return false;
  return !names.some((name) => mailboxFit(one, name) !== 'none' && mailboxFit(other, name) !== 'none');
}
