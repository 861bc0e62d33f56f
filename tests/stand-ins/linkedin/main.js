import { element } from '../shared/element.js';
import { showContact } from './contact-overlay.js';
import { conversations, receive } from './conversations.js';
import { header } from './header.js';
import { applyLanguage } from './labels.js';
import { self } from './members.js';
import { hostOutlet } from './outlet.js';
import { contactAsked, pageAt, placeOf } from './pages.js';
import { options, standIn } from './stand-in.js';
import { trySituation } from './situations.js';

const main = element('main', { id: 'workspace', tabindex: -1 });
const isFrame = parent !== window;
const inSite = /^\/(in|search|feed|mynetwork|messaging)(\/|$)/;
let turn = 0;
let place = new URL(location.href);

applyLanguage();
if (isFrame) startFrame();
else start();

function start() {
  Object.assign(standIn, {
    go,
    receive,
    threads: () => conversations().map(({ id, people }) => ({ id, people: people.map(({ key }) => key) })),
  });
  document.body.append(
    header(go),
    element('div', { class: 'sketch-layout' }, main, element('div', { class: 'sketch-right' })),
  );
  hostOutlet();
  document.addEventListener('click', followLink);
  window.addEventListener('popstate', () => void swap());
  window.addEventListener('scroll', () => document.body.classList.toggle('scrolled', window.scrollY > 320));
  void draw().then(() => trySituation(options.try));
}

// The frame shows classic content; the address that says whose stays in the top document.
function startFrame() {
  standIn.go = (address) => parent.standIn.go(address);
  const page = pageAt(new URL(parent.location.href), true);
  document.body.classList.add('framed');
  document.addEventListener('click', followLink);
  main.append(page.build());
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
  const link = event.composedPath().find((node) => node.localName === 'a' && node.hasAttribute('href'));
  if (link === undefined || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey)
    return;
  event.preventDefault();
  if (link.origin === location.origin && inSite.test(link.pathname)) standIn.go(link.href);
}

async function swap() {
  standIn.navigations.push(location.href);
  const before = place;
  place = new URL(location.href);
  if (placeOf(before) === placeOf(place)) return showOverlay();
  turn += 1;
  const own = turn;
  showContact(undefined);
  await pause(options.swap);
  if (own !== turn) return;
  if (isMessaging(before) && isMessaging(place) && moveConversation()) return;
  await draw();
}

function isMessaging({ pathname }) {
  return pathname.startsWith('/messaging');
}

function moveConversation() {
  const inFrame = main.querySelector('iframe')?.contentWindow.moveConversation;
  const move = inFrame ?? window.moveConversation;
  move?.(place);
  return move !== undefined;
}

async function draw() {
  const own = turn;
  main.replaceChildren();
  await pause(options.empty);
  if (own !== turn) return;
  const page = pageAt(place, isEmber());
  main.replaceChildren(isFramed(page) ? frame() : page.build());
  document.title = page.title;
  if (place.pathname.startsWith('/in/me')) showOwnAddress();
  window.scrollTo(0, 0);
  showOverlay();
}

// The own profile can be asked for as "me": the address says the slug a moment later.
function showOwnAddress() {
  history.replaceState({}, '', place.pathname.replace('/in/me', `/in/${self.slug}`) + place.search);
  place = new URL(location.href);
}

function showOverlay() {
  showContact(contactAsked(place), isEmber());
}

function isEmber() {
  return options.generation.startsWith('ember');
}

// Classic pages come into a frame when the user navigates from a newer page; loaded by their address they stand alone.
function isFramed({ isClassic }) {
  if (options.generation === 'ember') return false;
  return options.generation === 'ember-frame' || (isClassic === true && turn > 0);
}

function frame() {
  return element('iframe', {
    'data-testid': 'interop-iframe',
    src: '/preload/?_bprMode=vanilla',
    title: 'LinkedIn',
    class: 'sketch-frame',
  });
}

function pause(time) {
  return new Promise((resolve) => setTimeout(resolve, time));
}
