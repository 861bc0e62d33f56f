import { element, initialsOf } from '../shared/element.js';
import { keep, kept, onChange } from './kept.js';
import { labels } from './labels.js';
import { memberByKey, profileAddress, self } from './members.js';
import { posts } from './posts.js';

/** Builds the page of one post with its comments; undefined when there is no such post. */
export function postPage(path, isEmber) {
  const id = /urn:li:(?:activity|ugcPost|share):(\d+)/.exec(decodeURIComponent(path))?.[1];
  const post = posts.find((each) => each.id === id);
  if (post === undefined) return undefined;
  return isEmber ? emberPost(post) : sduiPost(post);
}

function commentsOn({ id, said = [] }) {
  const since = kept('comments').filter((comment) => comment.post === id);
  const before = said.map(([by, text]) => ({ by, text, post: id }));
  return [...before, ...since].map((comment, index) => ({
    ...comment,
    // The upper bits of an id are its time: of those that were there before, a second after one another.
    id: String(comment.at ? BigInt(comment.at) << 22n : BigInt(id) + ((BigInt(index + 1) * 1000n) << 22n)),
  }));
}

function sduiPost(post) {
  const list = listOf(post, ({ by, text, id }) =>
    element(
      'div',
      { componentkey: `replaceableComment_urn:li:comment:(urn:li:activity:${post.id},${id})` },
      sduiPerson(memberByKey(by)),
      element('p', { dir: 'auto' }, element('span', { 'data-testid': 'expandable-text-box' }, text)),
    ),
  );
  const box = textBox();
  const button = element(
    'button',
    { type: 'button', class: 'sketch-button', componentkey: `commentButtonSection${crypto.randomUUID()}` },
    labels.comment,
  );
  button.addEventListener('click', () => say(post, box));
  return element(
    'div',
    { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.feed.UpdateDetail', class: 'sketch-column' },
    element(
      'div',
      { role: 'listitem', class: 'sketch-card', componentkey: crypto.randomUUID() },
      sduiPerson(memberByKey(post.by)),
      element('p', { dir: 'auto' }, post.text),
      element('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper', class: 'sketch-field' }, box),
      button,
      list,
    ),
  );
}

function sduiPerson(member) {
  return element(
    'a',
    { href: profileAddress(member), class: 'sketch-result-row' },
    element('figure', { class: 'sketch-face sketch-small', 'aria-hidden': 'true' }, initialsOf(member.name)),
    element(
      'div',
      {},
      element('p', { class: 'sketch-strong', dir: 'auto' }, member.name),
      element('p', { dir: 'auto' }, member.headline),
    ),
  );
}

function emberPost(post) {
  const list = listOf(post, ({ by, text, id }) =>
    element(
      'article',
      { class: 'comments-comment-entity', 'data-id': `urn:li:comment:(activity:${post.id},${id})` },
      emberPerson(memberByKey(by), 'comments-comment-meta'),
      element('span', { class: 'comments-comment-item__main-content', dir: 'auto' }, text),
    ),
  );
  const box = textBox('ql-editor');
  const button = element(
    'button',
    { type: 'submit', class: 'comments-comment-box__submit-button--cr artdeco-button sketch-button' },
    labels.comment,
  );
  const form = element(
    'form',
    { class: 'comments-comment-box__form' },
    element('div', { class: 'sketch-field' }, box),
    button,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    say(post, box);
  });
  return element(
    'div',
    {
      class: 'feed-shared-update-v2 artdeco-card sketch-card',
      'data-urn': `urn:li:activity:${post.id}`,
      role: 'article',
    },
    emberPerson(memberByKey(post.by), 'update-components-actor'),
    element('div', { class: 'update-components-text', dir: 'auto' }, post.text),
    form,
    list,
  );
}

function emberPerson(member, block) {
  const address = `${profileAddress(member)}?miniProfileUrn=${encodeURIComponent(`urn:li:fsd_profile:${member.profileId}`)}`;
  return element(
    'div',
    { class: `${block}__container` },
    element(
      'a',
      {
        class: `${block}__meta-link app-aware-link`,
        href: address,
        'aria-label': `${labels.viewProfile} ${member.name}`,
      },
      element(
        'span',
        { class: `${block}__title`, dir: 'ltr' },
        element('span', { 'aria-hidden': 'true' }, member.name),
      ),
      element('span', { class: `${block}__description visually-hidden` }, member.headline),
    ),
  );
}

function listOf(post, build) {
  const list = element('div', { class: 'comments-comments-list sketch-column' });
  const draw = () => {
    const comments = commentsOn(post);
    for (let index = list.childElementCount; index < comments.length; index += 1)
      list.append(build(comments[index]));
  };
  onChange(draw);
  draw();
  return list;
}

function textBox(name) {
  return element('div', {
    class: name,
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': labels.addComment,
  });
}

function say(post, box) {
  const text = box.innerText.trim();
  if (text === '') return;
  box.replaceChildren();
  setTimeout(() => keep('comments', { post: post.id, on: post.by, by: self.key, at: Date.now(), text }), 300);
}
