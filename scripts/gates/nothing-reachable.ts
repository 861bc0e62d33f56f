import type { Gate } from './gate.ts';

const keys = ['web_accessible_resources', 'externally_connectable'];

// LinkedIn asks for the files of thousands of extensions, and a page that gets one knows that Tact is there.
export const nothingReachable: Gate = {
  name: 'no page can reach the extension',
  check: ({ manifest }) => keys.filter((key) => key in manifest).map((key) => `The manifest has ${key}.`),
};
