import { accountAddress, people } from '../data/people.js';
import { threads as threadData } from '../data/threads.js';

const day = 24 * 3_600_000;
const today = Math.floor(Date.now() / day) * day;
let salt = 0;

/** Gives the hexadecimal legacy id of something made at this time: the time stands above its lowest 20 bits. */
export function legacyIdAt(time, low) {
  return ((BigInt(time) << 20n) | BigInt(low)).toString(16);
}

/** Gives an id in the form Gmail uses for things made in this browser, for example `#msg-a:r4302…`. */
export function clientId(kind) {
  salt += 1;
  return `#${kind}-a:r${String(BigInt(Date.now()) * 1_000_003n + BigInt(salt * 7919))}`;
}

/** Gives the person of the cast that owns this address, or undefined. */
export function personByAddress(address) {
  return people.find((person) => person.emails.includes(address.toLowerCase()));
}

/** Gives the people of the cast whose name or address holds the typed text, at most five. */
export function peopleMatching(typed) {
  const wanted = typed.toLowerCase();
  const others = people.filter((person) => person.key !== 'sam');
  return others
    .filter((person) => `${person.name} ${person.emails}`.toLowerCase().includes(wanted))
    .slice(0, 5);
}

/** All conversations, newest first. */
export const conversations = threadData
  .map(conversationOf)
  .sort((one, other) => lastTime(other) - lastTime(one));

/** Puts a new conversation or the newest message of a known one on top. */
export function keepMessage(conversation, message) {
  conversation.messages.push(message);
  const place = conversations.indexOf(conversation);
  if (place >= 0) conversations.splice(place, 1);
  conversations.unshift(conversation);
}

/** Takes an undone message out again, and its conversation with it when nothing else is in there. */
export function forgetMessage(conversation, message) {
  conversation.messages.splice(conversation.messages.indexOf(message), 1);
  if (conversation.messages.length === 0) conversations.splice(conversations.indexOf(conversation), 1);
}

/** Makes the parts of an address that the page shows: address and display name. */
export function partyOf(keyOrAddress) {
  const key = keyOrAddress === 'me' ? 'sam' : keyOrAddress;
  const person = people.find((candidate) => candidate.key === key) ?? personByAddress(key);
  if (person) return { email: person.emails[0], name: person.name, isMe: person.key === 'sam' };
  return { email: key, name: key.split('@')[0], isMe: key === accountAddress };
}

export { accountAddress };

function lastTime(conversation) {
  return conversation.messages.at(-1).time;
}

function conversationOf(data, index) {
  const messages = data.messages.map((message, place) => messageOf(message, index * 16 + place));
  const first = messages[0];
  return {
    folder: data.folder,
    subject: data.subject,
    unread: data.unread,
    messages,
    legacyId: first.legacyId,
    permId: `#thread-f:${BigInt(`0x${first.legacyId}`)}`,
  };
}

function messageOf(data, low) {
  const time = timeOf(data);
  const legacyId = legacyIdAt(time, low);
  return {
    from: partyOf(data.from),
    to: [partyOf(data.to)],
    text: data.text,
    time,
    legacyId,
    id: `#msg-f:${BigInt(`0x${legacyId}`)}`,
  };
}

function timeOf({ daysAgo, at }) {
  const [hours, minutes] = at.split(':').map(Number);
  const time = today - daysAgo * day + (hours * 60 + minutes) * 60_000;
  return time > Date.now() ? time - day : time;
}
