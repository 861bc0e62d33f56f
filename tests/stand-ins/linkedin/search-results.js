import { members, mutualsOf } from './members.js';
import { people } from '../data/people.js';

const perPage = 10;

/** Gives what a people search with these parameters finds: the people of its page, and the number of the next page. */
export function searchResults(parameters) {
  const found = membersFound(parameters);
  const page = Number(parameters.get('page') ?? 1);
  const hasNext = found.length > page * perPage;
  return {
    people: found.slice((page - 1) * perPage, page * perPage),
    isMutual: profileIdIn(parameters) !== undefined,
    next: hasNext ? page + 1 : undefined,
  };
}

/** Gives the address of another page of the same search. */
export function pageAddress(parameters, page) {
  const changed = new URLSearchParams(parameters);
  changed.set('page', String(page));
  return `/search/results/people/?${changed}`;
}

function membersFound(parameters) {
  const of = profileIdIn(parameters);
  if (of !== undefined) {
    const member = people.find((person) => person.profileId === of);
    return member ? mutualsOf(member) : [];
  }
  const words = (parameters.get('keywords') ?? '').toLowerCase().split(/\s+/);
  return members.filter((member) => words.every((word) => searchable(member).includes(word)));
}

function profileIdIn(parameters) {
  const of = parameters.get('connectionOf') ?? parameters.get('facetConnectionOf') ?? '';
  return /ACoA[\w-]{35}/.exec(of)?.[0];
}

function searchable(member) {
  return `${member.name} ${member.headline} ${member.company} ${member.location}`.toLowerCase();
}
