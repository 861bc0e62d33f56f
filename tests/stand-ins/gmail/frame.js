import { element, initialsOf } from '../shared/element.js';
import { openCompose } from './composes.js';
import { accountAddress } from './directory.js';
import { folders } from './folders.js';
import { onPress } from './gestures.js';
import { labels } from './labels.js';
import { conversations } from './mailbox.js';

/** Builds the bar above the mail: search, and the sign-out link that names the account. */
export function header() {
  const attributes = {
    class: 'gb_B',
    href: 'https://accounts.google.com/SignOutOptions?hl=en&continue=https://mail.google.com/mail',
    'aria-label': `${labels.account}: Sam Tester  \n(${accountAddress})`,
  };
  const account = onPress(element('a', attributes, initialsOf('Sam Tester')), () => undefined);
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

/** Builds the menu beside the mail: Compose and the folders. */
export function menu() {
  const compose = onPress(
    element('div', { class: 'T-I T-I-KE L3', role: 'button', tabindex: 0, gh: 'cm' }, labels.compose),
    () => openCompose(),
  );
  const nav = element('div', { class: 'aeN-menu', role: 'navigation' }, compose, folders.map(folderLink));
  const mark = () => markFolder(nav);
  window.addEventListener('hashchange', mark);
  mark();
  return nav;
}

function folderLink([folder, name]) {
  const unread = conversations.filter((conversation) => conversation.unread).length;
  const count = folder === 'inbox' ? String(unread) : '';
  return element(
    'a',
    { href: `#${folder}`, class: 'TO' },
    element('span', {}, name),
    element('span', { class: 'bsU' }, count),
  );
}

function markFolder(nav) {
  const folder = location.hash.split('/')[0] || '#inbox';
  for (const link of nav.querySelectorAll('.TO'))
    link.classList.toggle('nZ', link.getAttribute('href') === folder);
}
