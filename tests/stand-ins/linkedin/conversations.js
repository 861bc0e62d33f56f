import { kept, keep } from './kept.js';
import { memberByKey, members, self } from './members.js';

const day = 86_400_000;
const started = new Date().setHours(9, 12, 40, 318);

const at = (daysAgo, minutes = 0) => started - daysAgo * day + minutes * 60_000;

const told = [
  {
    people: ['ines'],
    messages: [
      ['sam', at(20), 'Hello Ines, does the Sines meter still read high?'],
      ['sam', at(20, 2), 'The second one, I mean.'],
      ['ines', at(19), 'It does.'],
      ['ines', at(19, 1), 'I shall send the readings on Friday.'],
    ],
  },
  { people: ['harry'], messages: [['harry', at(9), 'Lunch, one of these days?']] },
  { people: ['nadia'], messages: [['sam', at(30), 'Thank you for the talk, Nadia.']] },
  {
    people: ['tomas'],
    subject: 'Defrost windows at Alicante',
    messages: [
      ['sam', at(45), 'Hello Tomás, a question about defrost windows.'],
      ['tomas', at(41), 'Please ask again after the season.'],
    ],
  },
  {
    people: ['rosa', 'leah'],
    messages: [
      ['rosa', at(8), 'Who speaks first in Valencia?'],
      ['leah', at(8, 3), 'I do.'],
      ['sam', at(8, 5), 'And I second.'],
    ],
  },
  {
    people: [],
    sponsor: 'Sample Cloud',
    messages: [['sponsor', at(3), 'Your free trial of nothing awaits.']],
  },
];

/** Gives every conversation, with what was written since, the newest first. */
export function conversations() {
  const begun = [...told, ...newOnes()];
  return begun.map(withSince).toSorted((one, other) => other.messages.at(-1).at - one.messages.at(-1).at);
}

/** Gives the conversation with this id, or undefined. */
export function conversationOf(id) {
  return conversations().find((conversation) => conversation.id === id);
}

/** Gives the conversation with one member alone; an empty one when they have not written yet. */
export function conversationWith(member) {
  const id = idOf([member.key]);
  return conversationOf(id) ?? { id, uuid: uuidOf([member.key]), people: [member], messages: [] };
}

/** Keeps a message; everything that shows the conversation shows it. */
export function addMessage({ people }, from, text, { subject, moment = Date.now() } = {}) {
  const keys = people.map(({ key }) => key);
  keep('messages', { thread: idOf(keys), to: keys, from, text, at: moment, ...(subject && { subject }) });
}

/** Gives the address of a conversation. */
export function threadAddress({ id }) {
  return `/messaging/thread/${id}/`;
}

/** Gives the URN of a message: the owner of the mailbox, and a base64 id that begins with the time. */
export function eventUrn({ uuid }, message, index) {
  return `urn:li:msg_message:(urn:li:fsd_profile:${self.profileId},2-${window.btoa(`${message.at}b${10101 + index}-100&${uuid}_100`)})`;
}

/** Gives who wrote a message: a member, or what a sponsor is called. */
export function senderOf(conversation, { from }) {
  return memberByKey(from) ?? { name: conversation.sponsor, company: true };
}

function withSince({ people, subject, sponsor, messages }) {
  const keys = [...people, ...(sponsor ? ['sponsor'] : [])];
  const id = idOf(keys);
  const since = kept('messages').filter(({ thread }) => thread === id);
  return {
    id,
    uuid: uuidOf(keys),
    people: people.map(memberByKey),
    subject: subject ?? since[0]?.subject,
    sponsor,
    messages: [...messages.map(([from, moment, text]) => ({ from, at: moment, text })), ...since],
  };
}

function newOnes() {
  const before = new Set(told.map(({ people }) => people.join()));
  const keys = new Set(kept('messages').map(({ to }) => to.join()));
  return [...keys].filter((key) => !before.has(key)).map((key) => ({ people: key.split(','), messages: [] }));
}

function idOf(keys) {
  return `2-${window.btoa(`${uuidOf(keys)}_100`)}`;
}

function uuidOf(keys) {
  const sum = keys
    .map((key) => memberByKey(key)?.memberNumber ?? 7)
    .reduce((whole, one) => whole * 3 + one, 0);
  return `0f1e2d3c-4b5a-4c6d-8e7f-${String(sum).padStart(12, '0')}`;
}

/** Lets somebody write: `from` and `to` are keys of the cast, `to` those of a group besides. */
export function receive({ from, text, with: others = [], moment }) {
  const people = [from, ...others].map((key) => members.find((member) => member.key === key));
  const known = told.find((each) => each.people.toSorted().join() === [from, ...others].toSorted().join());
  addMessage({ people: known ? known.people.map(memberByKey) : people }, from, text, { moment });
}
