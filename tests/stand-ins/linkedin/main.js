import { element } from '../shared/element.js';
import { emberProfile } from './profile-ember.js';
import { sduiProfile } from './profile-sdui.js';
import { emberSearch } from './search-ember.js';
import { sduiSearch } from './search-sdui.js';
import { feed } from './feed.js';
import { header } from './header.js';
import { hostOutlet } from './invitation.js';
import { applyLanguage, labels } from './labels.js';
import { memberBySlug } from './members.js';
import { options, standIn } from './stand-in.js';

const main = element('main', { id: 'workspace', tabindex: -1 });
const isFrame = location.pathname.startsWith('/preload');
let turn = 0;

applyLanguage();
standIn.go = go;
if (isFrame) startFrame();
else start();

function start() {
  document.body.append(
    header(go),
    element('div', { class: 'sketch-layout' }, main, element('div', { class: 'sketch-right' })),
  );
  hostOutlet();
  document.addEventListener('click', followLink);
  window.addEventListener('popstate', () => void swap());
  window.addEventListener('scroll', () => document.body.classList.toggle('scrolled', window.scrollY > 320));
  void draw();
}

// The frame shows classic content; the address that says whose stays in the top document.
function startFrame() {
  const place = parent === window ? location : parent.location;
  const page = pageAt(new URL(place.href), 'ember');
  document.body.classList.add('framed');
  hostOutlet();
  main.append(page.content());
  document.body.append(main);
  document.title = page.title;
}

/** Navigates as the site does: the address changes at once, the old page stays for a while. */
function go(address) {
  const url = new URL(address, location.href);
  if (url.href === location.href) return;
  history.pushState({}, '', url.pathname + url.search);
  void swap();
}

function followLink(event) {
  const link = event
    .composedPath()
    .find((node) => node instanceof HTMLAnchorElement && node.hasAttribute('href'));
  if (link === undefined || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey)
    return;
  event.preventDefault();
  if (link.origin === location.origin && /^\/(in|search|feed)\//.test(link.pathname)) go(link.href);
}

async function swap() {
  standIn.navigations.push(location.href);
  turn += 1;
  const own = turn;
  await pause(options.swap);
  if (own === turn) await draw();
}

async function draw() {
  const own = turn;
  main.replaceChildren();
  await pause(options.empty);
  if (own !== turn) return;
  const page = pageAt(new URL(location.href), options.generation);
  main.replaceChildren(options.generation === 'ember-frame' ? frame() : page.content());
  document.title = page.title;
  window.scrollTo(0, 0);
}

function pageAt(url, generation) {
  const isEmber = generation.startsWith('ember');
  const slug = /^\/in\/([^/]+)/.exec(url.pathname)?.[1];
  const member = slug === undefined ? undefined : memberBySlug(slug);
  if (member)
    return {
      title: `${member.name} | LinkedIn`,
      content: () => (isEmber ? emberProfile(member) : sduiProfile(member)),
    };
  if (slug !== undefined)
    return {
      title: 'LinkedIn',
      content: () =>
        element('div', { class: 'sketch-column' }, element('p', {}, 'This page does not exist.')),
    };
  if (!url.pathname.startsWith('/search')) return { title: 'Feed | LinkedIn', content: feed };
  const title = `"${url.searchParams.get('keywords') ?? ''}" | ${labels.search} | LinkedIn`;
  return { title, content: () => (isEmber ? emberSearch(url.searchParams) : sduiSearch(url.searchParams)) };
}

function frame() {
  return element('iframe', {
    'data-testid': 'interop-iframe',
    src: '/preload/?_bprMode=vanilla',
    title: 'Profile',
    class: 'sketch-frame',
  });
}

function pause(time) {
  return new Promise((resolve) => setTimeout(resolve, time));
}
