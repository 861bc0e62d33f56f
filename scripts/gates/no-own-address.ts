import { filesNamed, siteScripts } from './build.ts';
import { findInFiles } from './find-in-files.ts';
import type { Gate } from './gate.ts';

// Pages are searched for these by scripts that list extensions; the last is what WXT's own content scripts announce.
const anywhere = /chrome-extension:\/\/|moz-extension:\/\/|wxt:content-script-started/g;

export const noOwnAddress: Gate = {
  name: 'nothing names the extension to a page',
  check: (build) => [
    ...findInFiles(build.files, anywhere),
    ...findInFiles(filesNamed(build, siteScripts), /\bgetURL\b/g),
  ],
};
