import { people } from '../data/people.js';
import { standIn } from './stand-in.js';

/** Everybody but the signed-in member. */
export const members = people.filter((person) => person.key !== 'sam');

/** Gives the member with this slug, decoded or not, or undefined. */
export function memberBySlug(slug) {
  const wanted = decodeURIComponent(slug).normalize('NFC').toLowerCase();
  return people.find(
    (person) => person.slug.normalize('NFC').toLowerCase() === wanted || person.profileId === slug,
  );
}

/** Gives the member with this key of the cast. */
export function memberByKey(key) {
  return people.find((person) => person.key === key);
}

/** Gives the address of a profile as LinkedIn links it: percent-encoded. */
export function profileAddress(member) {
  return `https://www.linkedin.com/in/${encodeURIComponent(member.slug)}/`;
}

/** Gives the address of the people whom this member shares with the user. */
export function mutualsAddress(member, origin = 'MEMBER_PROFILE_CANNED_SEARCH') {
  const network = encodeURIComponent('["F"]');
  const of = encodeURIComponent(`["${member.profileId}"]`);
  return `https://www.linkedin.com/search/results/people/?origin=${origin}&network=${network}&connectionOf=${of}`;
}

/** Tells whether an invitation to this member waits for an answer. */
export function isPending(member) {
  return member.invitation === 'pending' || standIn.invitations.includes(member.slug);
}

/** Gives the members that a people search with these parameters finds. */
export function membersFound(parameters) {
  const of = /ACoA[\w-]{35}/.exec(
    parameters.get('connectionOf') ?? parameters.get('facetConnectionOf') ?? '',
  )?.[0];
  if (of !== undefined) return mutualMembers(people.find((person) => person.profileId === of));
  const words = (parameters.get('keywords') ?? '').toLowerCase().split(/\s+/);
  return members.filter((member) => words.every((word) => searchable(member).includes(word)));
}

function mutualMembers(member) {
  return (member?.mutuals ?? []).map(memberByKey);
}

function searchable(member) {
  return `${member.name} ${member.headline} ${member.company} ${member.location}`.toLowerCase();
}
