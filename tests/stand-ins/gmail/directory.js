import { accountAddress, aliases, groups, lists, people } from '../data/people.js';

/** Every address that belongs to the signed-in user. */
export const ownAddresses = [accountAddress, ...aliases];

/** Gives the person of the cast that owns this address, or undefined. */
export function personByAddress(address) {
  return people.find((person) => person.emails.includes(address.toLowerCase()));
}

/** Gives recipients whose name or address holds the typed text, at most five: people, contact groups, mailing lists. */
export function recipientsMatching(typed) {
  const wanted = typed.toLowerCase();
  const others = people.filter((person) => person.key !== 'sam').map(recipientOf);
  const known = [...others, ...groups.map(groupRecipient), ...lists];
  return known.filter(({ name, email }) => `${name} ${email}`.toLowerCase().includes(wanted)).slice(0, 5);
}

/** Gives the recipient that stands for a contact group: it has no address of its own, only members. */
export function groupNamed(name) {
  const group = groups.find((candidate) => candidate.name === name);
  return group && groupRecipient(group);
}

/** Makes the parts of an address that the page shows: address and display name. */
export function partyOf(keyOrAddress) {
  const key = keyOrAddress === 'me' ? 'sam' : keyOrAddress;
  const person = people.find((candidate) => candidate.key === key) ?? personByAddress(key);
  if (person) return { email: person.emails[0], name: person.name, isMe: person.key === 'sam' };
  const isMe = ownAddresses.includes(key);
  return { email: key, name: isMe ? 'Sam Tester' : key.split('@')[0], isMe };
}

export { accountAddress };

function groupRecipient({ name, members }) {
  return {
    email: name,
    name,
    members: members.map((key) => recipientOf(people.find((one) => one.key === key))),
  };
}

function recipientOf(person) {
  return { email: person.emails[0], name: person.name };
}
