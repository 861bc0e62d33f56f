import { counted } from '../words';
import { companyDomain, domainLabel, isSameCompany, possibleLabels } from './companies';
import { nameWords } from './name-words';
import type { Sign } from './sign';
import { ownAddresses, valuesOf, type Someone } from './someone';

const SAME_DOMAIN = 30;
const SAME_COMPANY_NAME = 20;
const SAME_MAILBOX = 10;
const SHORTEST_MAILBOX = 4;
const MANY_MUTUALS = 3;
const FOR_MANY_MUTUALS = 10;
const FOR_MUTUALS = 5;

/** That both are at one company, by the domains of their addresses and the names of their companies. */
export function companySigns(first: Someone, second: Someone): readonly Sign[] {
  const places = [...placesOf(first, second), ...placesOf(second, first)].toSorted(longestFirst);
  if (places[0]) return [{ weight: SAME_DOMAIN, words: `Both at ${places[0]}` }];
  const names = first.companies.filter((name) =>
    second.companies.some((other) => isSameCompany(name, other)),
  );
  const [name] = [
    ...names,
    ...second.companies.filter((other) => names.some((own) => isSameCompany(own, other))),
  ].toSorted(longestFirst);
  return name ? [{ weight: SAME_COMPANY_NAME, words: `Both at ${name}` }] : [];
}

/** The domains of one that the other has too or works behind, with the company's name where it is known. */
function placesOf(someone: Someone, other: Someone): readonly string[] {
  const theirs = domainsOf(other);
  return domainsOf(someone).flatMap((domain) => {
    const label = domainLabel(domain);
    const bears = (company: string) => possibleLabels(company).includes(label);
    const atOther = other.companies.find(bears);
    if (!atOther && !theirs.includes(domain)) return [];
    const company = atOther ?? someone.companies.find(bears);
    return [company ? `${company} (${domain})` : domain];
  });
}

function domainsOf({ handles }: Someone): readonly string[] {
  const domains = valuesOf(handles, 'email').map(companyDomain);
  return [...new Set(domains.filter((domain) => domain !== undefined))];
}

/** That an address of each begins the same at different places. */
export function sameMailboxSigns(first: Someone, second: Someone): readonly Sign[] {
  const theirs = new Set(ownAddresses(second).map(mailboxOf));
  const [same] = ownAddresses(first)
    .map(mailboxOf)
    .filter((mailbox) => mailbox.length >= SHORTEST_MAILBOX && theirs.has(mailbox))
    .toSorted();
  return same ? [{ weight: SAME_MAILBOX, words: `The same before the @: ${same}` }] : [];
}

function mailboxOf(address: string): string {
  return address.slice(0, address.lastIndexOf('@')).replace(/\+.*$/u, '');
}

/** That the same people know both. */
export function mutualSigns(first: Someone, second: Someone): readonly Sign[] {
  const theirs = new Set(second.mutuals.map(nameKey));
  const shared = new Set(first.mutuals.map(nameKey).filter((key) => key !== '' && theirs.has(key)));
  if (shared.size === 0) return [];
  const weight = shared.size >= MANY_MUTUALS ? FOR_MANY_MUTUALS : FOR_MUTUALS;
  return [{ weight, words: `${counted(shared.size, 'mutual connection')} in common` }];
}

function nameKey(name: string): string {
  return nameWords(name).join(' ');
}

function longestFirst(one: string, other: string): number {
  return other.length - one.length || (one < other ? -1 : 1);
}
