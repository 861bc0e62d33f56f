import { crowd, people } from '../data/people.js';
import { kept } from './kept.js';

/** Everybody but the signed-in member. */
export const members = people.filter((person) => person.key !== 'sam');

/** The signed-in member. */
export const self = people.find((person) => person.key === 'sam');

const everybody = [...people, ...crowd];

/** Gives the member with this slug or profile id, decoded or not, or undefined; `me` is the signed-in member. */
export function memberBySlug(slug) {
  if (slug === 'me') return self;
  const wanted = decodeURIComponent(slug).normalize('NFC').toLowerCase();
  return everybody.find(
    (person) => person.slug.normalize('NFC').toLowerCase() === wanted || person.profileId === slug,
  );
}

/** Gives the member with this key of the cast. */
export function memberByKey(key) {
  return everybody.find((person) => person.key === key);
}

/** Gives the address of a profile as LinkedIn links it: percent-encoded. */
export function profileAddress(member) {
  return `https://www.linkedin.com/in/${encodeURIComponent(member.slug)}/`;
}

/** Gives the address of a profile as messaging links it: by the profile id, never by the slug. */
export function idAddress(member) {
  return `https://www.linkedin.com/in/${member.profileId}`;
}

/** Gives the address of the people whom this member shares with the user. */
export function mutualsAddress(member, origin = 'MEMBER_PROFILE_CANNED_SEARCH') {
  const network = encodeURIComponent('["F"]');
  const of = encodeURIComponent(`["${member.profileId}"]`);
  return `https://www.linkedin.com/search/results/people/?origin=${origin}&network=${network}&connectionOf=${of}`;
}

/** Tells whether an invitation to this member waits for an answer. */
export function isPending(member) {
  if (kept('withdrawn').includes(member.slug)) return false;
  return member.invitation === 'pending' || kept('invitations').some(({ slug }) => slug === member.slug);
}

/** Gives those whose answer the user waits for. */
export function membersInvited() {
  return members.filter(isPending);
}

const incomingFrom = ['noor'];

/** Tells whether this member waits for the user's answer to an invitation. */
export function isIncoming(member) {
  return incomingFrom.includes(member.key) && !isAccepted(member) && !kept('ignored').includes(member.slug);
}

/** Gives the degree as it is now: who was accepted is a first-degree connection. */
export function degreeOf(member) {
  return isAccepted(member) ? 1 : member.degree;
}

function isAccepted(member) {
  return kept('accepted').includes(member.slug);
}

/** Gives all the people whom a member and the user both know: those the page names, then those it only counts. */
export function mutualsOf(member) {
  const start = member.memberNumber % crowd.length;
  const counted = Array.from(
    { length: member.moreMutuals },
    (_, index) => crowd[(start + index) % crowd.length],
  );
  return [...member.mutuals.map(memberByKey), ...counted];
}
