import { situations } from '../gallery/situations.js';
import { openComposes } from './composes.js';
import { toggleFullScreen, toggleMinimised } from './compose-windows.js';
import { openSendMenu } from './send-menu.js';
import { schedule, trySend } from './sending.js';
import { standIn } from './stand-in.js';
import { shownConversation } from './views.js';

const steps = {
  compose: (draft) => standIn.openCompose(draft),
  thread: (name) => open(name),
  folder: (name) => standIn.openFolder(name),
  reply: async ({ thread, kind }) => {
    await open(thread);
    standIn.reply(thread, kind);
  },
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  receive: (mail) => standIn.receive(mail),
  fullScreen: () => toggleFullScreen(newest()),
  minimise: () => toggleMinimised(newest()),
  popOut: () => click('.sketch-pop-out'),
  close: () => click('.Ha'),
  send: () => trySend(newest()),
  schedule: () => schedule(newest(), Date.now() + 24 * 3_600_000),
  scheduleMenu: () => openSendMenu(newest(), newest().region.querySelector('.hG')),
  offline: () => standIn.goOffline(),
};

/** Brings the page into the state of a situation of the gallery. An unknown name does nothing. */
export async function trySituation(name) {
  const situation = situations.find((candidate) => candidate.name === name);
  for (const [step, given] of situation?.steps ?? []) await steps[step](given);
  if (situation) document.documentElement.dataset.situation = name;
}

async function open(name) {
  const changed = new Promise((resolve) => {
    window.addEventListener('hashchange', resolve, { once: true });
  });
  const before = shownConversation()?.id;
  if (before === name) return;
  standIn.openThread(name);
  await changed;
}

function newest() {
  return openComposes().at(-1);
}

function click(selector) {
  document.querySelector(selector)?.click();
}
