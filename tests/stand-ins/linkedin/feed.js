import { element, initialsOf } from '../shared/element.js';
import { labels } from './labels.js';
import { memberByKey, profileAddress } from './members.js';
import { postAddress, posts } from './posts.js';

/** Builds the feed: posts of people, each with a link to its author. */
export function feed() {
  const column = element('div', { class: 'sketch-column', 'data-testid': 'mainFeed' }, posts.map(postCard));
  return element('div', { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.feed.MainFeed' }, column);
}

/** Builds a post as the feed shows it: a listitem like those of people, with no id of the post. */
export function postCard(post) {
  const member = memberByKey(post.by);
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
    element('p', { dir: 'auto' }, post.text),
    element('a', { href: postAddress(post), class: 'sketch-soft' }, labels.comment),
  );
}
