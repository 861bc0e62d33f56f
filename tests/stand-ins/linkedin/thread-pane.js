import { element } from '../shared/element.js';
import { titleOf } from './conversation-list.js';
import { addMessage, conversationOf, conversationWith } from './conversations.js';
import { labels } from './labels.js';
import { degreeOf, idAddress } from './members.js';
import { firstContact } from './message-box.js';
import { messageForm } from './message-form.js';
import { messageList } from './message-list.js';

/** Builds an open conversation: its title, messages, quick replies and composer. */
export function threadPane(conversation) {
  const list = messageList();
  const form = messageForm({
    target: () => conversation,
    list,
    isInMail: conversation.subject !== undefined,
  });
  const pane = wrapper(titleBar(conversation), list.node, quickReplies(conversation), form);
  const sync = () => list.sync(conversationOf(conversation.id));
  sync();
  return { id: conversation.id, node: pane, sync };
}

/** Builds the page of a new message, to a member or to nobody yet; `begun` is called when the first one has left. */
export function newThread(member, begun) {
  const list = messageList();
  const form =
    member &&
    messageForm({
      target: () => conversationWith(member),
      list,
      isInMail: degreeOf(member) !== 1,
      sent: () => begun(member),
    });
  const card = member && firstContact(member);
  const pane = wrapper(recipients(member), card, list.node, form);
  return { id: `new ${member?.key ?? ''}`, node: pane, sync: () => undefined };
}

function wrapper(...parts) {
  return element(
    'div',
    { class: 'msg-convo-wrapper msg-thread msg-thread--pillar relative display-flex' },
    element('div', { class: 'relative display-flex flex-column flex-grow-1' }, parts),
  );
}

// A group and a sponsor have a title without a link.
function titleBar(conversation) {
  const title = element(
    'h2',
    { class: 'msg-entity-lockup__entity-title truncate pr2 hoverable-link-text', tabindex: -1, dir: 'auto' },
    titleOf(conversation),
  );
  const [partner] = conversation.people;
  const isOne = conversation.people.length === 1;
  const lockup = element(
    'div',
    { class: 'msg-entity-lockup' },
    title,
    isOne
      ? element('div', { class: 'msg-entity-lockup__entity-info t-12 sketch-soft' }, partner.headline)
      : undefined,
  );
  const link = isOne
    ? element(
        'a',
        {
          class: 'msg-thread__link-to-profile',
          href: idAddress(partner),
          title: `${labels.viewProfile} ${partner.name}`,
          'data-test-app-aware-link': true,
        },
        lockup,
      )
    : lockup;
  return element(
    'div',
    { class: 'msg-title-bar global-title-container shared-title-bar', tabindex: 0 },
    element('div', { class: 'shared-title-bar__title msg-title-bar__title-bar-title' }, link),
  );
}

function quickReplies(conversation) {
  const { people } = conversation;
  if (people.length !== 1) return undefined;
  const button = element(
    'button',
    { type: 'button', class: 'conversations-quick-replies__reply-button artdeco-button sketch-button' },
    element('span', { 'aria-hidden': 'true' }, `${labels.thanks}, ${people[0].firstName}`),
  );
  button.addEventListener('click', () => addMessage(conversation, 'sam', button.textContent));
  return element(
    'div',
    { class: 'conversations-quick-replies' },
    element(
      'ul',
      { class: 'sketch-plain' },
      element('li', { class: 'conversations-quick-replies__reply' }, button),
    ),
  );
}

function recipients(member) {
  const pill = member
    ? element('span', { class: 'artdeco-pill msg-connections-typeahead__pill' }, member.name)
    : undefined;
  return element(
    'div',
    { class: 'msg-connections-typeahead-container' },
    element('h2', { class: 'msg-connections-typeahead__title' }, labels.newMessage),
    pill,
    element('input', {
      type: 'text',
      role: 'combobox',
      class: 'msg-connections-typeahead__search-field',
      'aria-label': labels.search,
    }),
  );
}
