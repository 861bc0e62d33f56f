import { runActs, goTo, type ActsScene } from './acts-scene';

export const link = (slug = 'ann-bell') =>
  `<a class="connect" href="/preload/custom-invite/?vanityName=${slug}"><span>x</span></a>`;
export const dialog = (more = '') =>
  `<div role="dialog" class="artdeco-modal send-invite" aria-labelledby="send-invite-modal"><button class="artdeco-modal__dismiss">x</button>${more}
    <div class="artdeco-modal__actionbar"><button class="artdeco-button artdeco-button--secondary">x</button><button class="artdeco-button artdeco-button--primary"><span>x</span></button></div></div>`;
export const note = '<textarea id="custom-message" name="message"></textarea>';
export const PRIMARY = '.artdeco-button--primary span';

/** Starts the acts script over the page. */
export function openPage(body: string, path: string): ActsScene {
  goTo(path);
  document.body.innerHTML = `${body}<div id="dialogs"></div>`;
  return runActs();
}

/** Puts the dialog on the page, or takes away the one that is there. */
export async function showDialog(scene: ActsScene, html: string): Promise<void> {
  const place = document.querySelector('#dialogs');
  if (place) place.innerHTML = html;
  await scene.look();
}

/** The page as it is once the invitation is on its way. */
export function flip(
  pending = '<a aria-label="x" class="waits" href="https://www.linkedin.com/x">x</a>',
): void {
  for (const control of document.querySelectorAll('.connect')) control.outerHTML = pending;
}
