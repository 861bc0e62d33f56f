import { element, initialsOf } from '../shared/element.js';
import { labels } from './labels.js';
import { memberByKey, profileAddress } from './members.js';

const posts = [
  [
    'leah',
    'Three freezer sites in a week, one of them with a view. Ask me about grid connections in Tilburg.',
  ],
  ['rosa', 'The Cold Storage Forum meets in Valencia in February. Bring a question, take two answers home.'],
  ['nadia', 'Ask a plant engineer what keeps her awake, and she will name a valve.'],
  ['harry', 'Unpopular: the peak is not the problem. The ten minutes before it are.'],
];

/** Builds the feed: posts of people, each with a link to its author. */
export function feed() {
  const column = element(
    'div',
    { class: 'sketch-column', 'data-testid': 'mainFeed' },
    posts.map(([key, text]) => post(memberByKey(key), text)),
  );
  return element('div', { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.feed.MainFeed' }, column);
}

function post(member, text) {
  const author = element(
    'a',
    { href: profileAddress(member), class: 'sketch-strong', 'aria-label': `${member.name} ${labels.post}` },
    element('p', { dir: 'auto' }, member.name),
  );
  const head = element(
    'div',
    { class: 'sketch-result-row' },
    element('figure', { class: 'sketch-face', 'aria-hidden': 'true' }, initialsOf(member.name)),
    element('div', {}, author, element('p', { class: 'sketch-soft', dir: 'auto' }, member.headline)),
  );
  return element(
    'div',
    { role: 'listitem', class: 'sketch-card', componentkey: crypto.randomUUID() },
    head,
    element('p', { dir: 'auto' }, text),
  );
}
