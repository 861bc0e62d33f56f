import { findInFiles } from './find-in-files.ts';
import type { Gate } from './gate.ts';

export const noSourceMaps: Gate = {
  name: 'no source maps',
  check: ({ files }) => [
    ...files.filter(({ path }) => path.endsWith('.map')).map(({ path }) => `${path} is a source map.`),
    ...findInFiles(files, /sourceMappingURL/g),
  ],
};
