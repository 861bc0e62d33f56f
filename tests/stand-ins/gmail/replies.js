import { element } from '../shared/element.js';
import { openCompose, openComposes, reopenDraft } from './composes.js';
import { accountAddress, ownAddresses } from './directory.js';
import { filled, labels, longDate } from './labels.js';
import { options } from './stand-in.js';
import { redraw } from './views.js';

/** Opens a reply, a reply to all or a forward in the place below the last message. */
export function openReply(conversation, kind) {
  const answered = conversation.messages.at(-1);
  const values = { date: longDate(answered.time), name: answered.from.name };
  return openCompose({
    kind: 'inline',
    conversationId: conversation.id,
    subject: `${kind === 'forward' ? 'Fwd' : 'Re'}: ${conversation.subject}`,
    fieldsShown: kind === 'forward',
    recipients: recipientsOf(conversation, kind),
    from: aliasWrittenTo(answered),
    threadPermId: conversation.permId,
    lts: conversation.legacyId ?? '',
    rm: answered.id,
    quote: answered.text,
    quoteHead: kind === 'forward' ? `---------- ${labels.forwarded} ---------` : filled(labels.wrote, values),
    mount: mountReply,
    closed: unmountReply,
  });
}

/** Opens the draft of a reply again where replies stand. */
export function reopenReply(draft) {
  const place = { kind: 'inline', fieldsShown: false, mount: mountReply, closed: unmountReply };
  const isTaken = openComposes().some(({ kind }) => kind === 'inline');
  if (isTaken) reopenDraft(draft);
  else openCompose({ ...window.structuredClone(draft), ...place });
  redraw();
}

function recipientsOf(conversation, kind) {
  if (kind === 'forward') return {};
  const answered = conversation.messages.at(-1);
  const others = conversation.messages.filter(({ from }) => !from.isMe);
  const partner = answered.from.isMe ? answered.to[0] : (others.at(-1)?.from ?? answered.to[0]);
  if (kind === 'reply') return { to: [addressed(partner)] };
  const rest = [answered.from, ...answered.to, ...(answered.cc ?? [])].filter(
    ({ email }) => email !== partner.email && !ownAddresses.includes(email),
  );
  const once = new Map(rest.map((party) => [party.email, addressed(party)]));
  return { to: [addressed(partner)], cc: [...once.values()] };
}

// Gmail answers from the address that was written to.
function aliasWrittenTo({ from, to, cc = [] }) {
  const own = [from, ...to, ...cc].find(({ email }) => ownAddresses.includes(email));
  return own?.email ?? accountAddress;
}

function addressed({ email, name }) {
  return { email, name };
}

// Since September 2025 the compose of an inline reply is no longer the first child of its place.
function mountReply(region) {
  const place = document.querySelector('[role=main] .ip');
  place.classList.add('adB');
  const before = options.reply === '2024' ? [] : [element('div', { class: 'M8' })];
  place.replaceChildren(...before, region);
  place.closest('[role=main]').querySelector('.amn').hidden = true;
  return place;
}

function unmountReply({ place }) {
  place.classList.remove('adB');
  place.replaceChildren();
}
