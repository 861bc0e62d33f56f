import { element, initialsOf } from '../shared/element.js';
import { closeCompose, composeAt, openCompose, openComposes, rebuildCompose } from './composes.js';
import { hostComposeWindows } from './compose-windows.js';
import { listenForGestures, onPress } from './gestures.js';
import { applyLanguage, labels } from './labels.js';
import { accountAddress, conversations } from './mailbox.js';
import { recipientsIn } from './recipients.js';
import { trySend, undoSend } from './sending.js';
import { options, standIn } from './stand-in.js';
import { hostToast } from './toast.js';
import { hostViews } from './views.js';

Object.assign(standIn, {
  composes: () =>
    openComposes().map(({ key, draftId, kind, state, recipients, subject }) => ({
      key,
      draftId,
      kind,
      state,
      recipients,
      subject,
    })),
  openCompose: (draft = {}) => openCompose(draftFrom(draft)).key,
  rebuildCompose,
});

applyLanguage();
if (options.ownWindow) startOwnWindow();
else startMailbox();
hostToast();
listenForGestures({ sendFrom, closeFrom, shortcuts: { c: (event) => composeByKey(event), z: undoSend } });

function startMailbox() {
  const body = element('div', { class: 'nH bkK' });
  document.body.append(header(), element('div', { class: 'nH aeN' }, menu(), body));
  hostViews(body);
  hostComposeWindows();
}

function startOwnWindow() {
  document.body.classList.add('xE', 'xp');
  document.title = `${labels.newMessage} - ${accountAddress} - Gmail`;
  const place = element('div', { class: 'nH' });
  document.body.append(place);
  openCompose({ ...draftFrom(options), kind: 'window', mount: (region) => place.append(region) });
}

/** Reads a draft given in plain words: `{ to: 'Name <address>, …', subject, body }`. */
function draftFrom({ to = '', cc = '', subject = '', body = '' }) {
  const lines =
    body === ''
      ? [element('br')]
      : body.split('\n').map((line) => element('div', {}, line === '' ? element('br') : line));
  return { subject, recipients: { to: recipientsIn(to), cc: recipientsIn(cc) }, bodyNodes: lines };
}

function sendFrom(node) {
  const compose = composeAt(node);
  if (compose) trySend(compose);
}

function closeFrom(node) {
  const compose = composeAt(node);
  if (compose && compose.kind !== 'window') closeCompose(compose);
}

function composeByKey(event) {
  event.preventDefault();
  openCompose();
}

function header() {
  const account = onPress(
    element(
      'a',
      {
        class: 'gb_B',
        href: 'https://accounts.google.com/SignOutOptions?hl=en&continue=https://mail.google.com/mail',
        'aria-label': `${labels.account}: Sam Tester  \n(${accountAddress})`,
      },
      initialsOf('Sam Tester'),
    ),
    () => undefined,
  );
  const search = element(
    'form',
    { role: 'search', class: 'gb_fe' },
    element('input', { name: 'q', 'aria-label': labels.search, placeholder: labels.search }),
  );
  search.addEventListener('submit', (event) => event.preventDefault());
  return element(
    'header',
    { class: 'gb_T', role: 'banner' },
    element('span', { class: 'sketch-mark' }),
    search,
    account,
  );
}

function menu() {
  const compose = onPress(
    element('div', { class: 'T-I T-I-KE L3', role: 'button', tabindex: 0, gh: 'cm' }, labels.compose),
    () => openCompose(),
  );
  const unread = conversations.filter((conversation) => conversation.unread).length;
  const links = [
    [labels.inbox, '#inbox', String(unread)],
    [labels.starred, '#inbox', ''],
    [labels.sentMail, '#sent', ''],
    [labels.drafts, '#inbox', ''],
  ];
  const rows = links.map(([text, address, count], index) =>
    element(
      'a',
      { href: address, class: index === 0 ? 'TO nZ' : 'TO' },
      element('span', {}, text),
      element('span', { class: 'bsU' }, count),
    ),
  );
  return element('div', { class: 'aeN-menu', role: 'navigation' }, compose, rows);
}
