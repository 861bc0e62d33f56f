import { filesNamed, readers, siteScripts } from './build.ts';
import { findInFiles, type KnownUse } from './find-in-files.ts';
import type { Gate } from './gate.ts';

const acts = /\.(click|submit|requestSubmit|dispatchEvent|scrollTo|scrollBy|scrollIntoView)\(/g;

const heldPress: KnownUse = {
  shape: /\.dispatchEvent\(/,
  why: '"Send anyway" goes on with the press that the user made and Tact held, and "Send without" first takes out whom the user left out; lint keeps it in sites/gmail/press-element.ts.',
};

export const noActing: Gate = {
  name: 'readers do not act on the page',
  check: (build) => [
    ...findInFiles(filesNamed(build, ['gmail-reader.js']), acts, [heldPress]),
    ...findInFiles(filesNamed(build, readers.filter(isQuiet)), acts),
    // React's own code submits forms and plays events within itself, so of the surfaces only the click is asked.
    ...findInFiles(filesNamed(build, siteScripts.filter(isSurface)), /\.click\(/g),
  ],
};

/** Presses nothing at all, also not for the user. */
function isQuiet(name: string): boolean {
  return name !== 'gmail-reader.js';
}

function isSurface(name: string): boolean {
  return !(readers as readonly string[]).includes(name);
}
