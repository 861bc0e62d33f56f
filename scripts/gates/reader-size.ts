import { filesNamed, readers } from './build.ts';
import type { Gate } from './gate.ts';

// Every page load of the site pays for its reader.
const MOST_BYTES = 20 * 1024;

export const readerSize: Gate = {
  name: 'readers are at most 20 KB',
  check: (build) => {
    const found = filesNamed(build, readers);
    const absent = readers.filter((name) => !found.some(({ path }) => path === name));
    return [
      ...absent.map((name) => `${name} is not in the build.`),
      ...found
        .filter(({ bytes }) => bytes > MOST_BYTES)
        .map(
          ({ path, bytes }) => `${path} has ${bytes} bytes, ${bytes - MOST_BYTES} more than ${MOST_BYTES}.`,
        ),
    ];
  },
};
