import { filesNamed, readers, type Build } from './build.ts';
import type { Gate } from './gate.ts';

/** Strings that a library keeps through minification, and a file that does hold the library. */
const libraries = [
  {
    name: 'React',
    signs: ['react.transitional.element'],
    heldBy: ['gmail-sidebar.js', 'linkedin-overlay.js'],
  },
  { name: 'Dexie', signs: ['DexieError', 'Dexie'], heldBy: ['background.js'] },
  { name: 'Zod', signs: ['ZodError', '$ZodType'], heldBy: ['background.js'] },
] as const;

export const readerLibraries: Gate = {
  name: 'readers hold no React, Dexie or Zod',
  check: (build) => [
    ...libraries.flatMap(({ name, signs }) => heldInReaders(build, name, signs)),
    ...libraries.flatMap((library) => signsLost(build, library)),
  ],
};

function heldInReaders(build: Build, name: string, signs: readonly string[]): string[] {
  return filesNamed(build, readers)
    .filter(({ text = '' }) => signs.some((sign) => text.includes(sign)))
    .map(({ path }) => `${path} holds ${name}.`);
}

// A sign that is no longer where the library is would let a reader with the library pass.
function signsLost(build: Build, { name, signs, heldBy }: (typeof libraries)[number]): string[] {
  return filesNamed(build, heldBy)
    .filter(({ text = '' }) => !signs.some((sign) => text.includes(sign)))
    .map(
      ({ path }) =>
        `${path} should hold ${name} but shows none of ${signs.join(', ')}: mend the signs of this gate.`,
    );
}
