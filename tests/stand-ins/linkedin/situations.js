import { linkedinSituations } from '../gallery/linkedin-situations.js';
import { receive } from './conversations.js';
import { memberByKey } from './members.js';
import { standIn } from './stand-in.js';

const steps = {
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  go: (address) => standIn.go(address),
  press: (selector) => found(selector).then((node) => node.click()),
  scroll: () => window.scrollTo(0, 400),
  receive: (message) => receive(message),
  thread: (key) => standIn.go(`/messaging/thread/${threadWith(key)}/`),
};

/** Brings the page into the state of a situation of the gallery. An unknown name does nothing. */
export async function trySituation(name) {
  const situation = linkedinSituations.find((candidate) => candidate.name === name);
  for (const [step, given] of situation?.steps ?? []) await steps[step](given);
  if (situation) document.documentElement.dataset.situation = name;
}

async function found(selector) {
  for (;;) {
    const node = roots()
      .map((root) => root.querySelector(selector))
      .find(Boolean);
    if (node) return node;
    await steps.pause(100);
  }
}

function roots() {
  const frames = [...document.querySelectorAll('iframe')]
    .map((frame) => frame.contentDocument)
    .filter(Boolean);
  return [document, document.querySelector('#interop-outlet').shadowRoot, ...frames];
}

function threadWith(key) {
  const { id } = standIn
    .threads()
    .find(({ people }) => people.length === 1 && people[0] === memberByKey(key).key);
  return id;
}
