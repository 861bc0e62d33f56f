import { findInFiles, type KnownUse } from './find-in-files.ts';
import type { Gate } from './gate.ts';

const zodProbe: KnownUse = {
  shape: /includes\(`Cloudflare`\)\)return!1;try\{return Function\(``\),!0\}catch\{return!1\}/,
  why: 'Zod asks whether it may compile; with `jitless` it never does, and the content security policy would refuse.',
};
const zodCompiler: KnownUse = {
  shape: /compile\(\)\{let ([\w$]+)=Function,[^}]{0,200}return new \1\(/,
  why: 'The compiler that `jitless` leaves unused.',
};

export const noCodeFromText: Gate = {
  name: 'no code is made from text',
  check: ({ files }) =>
    findInFiles(
      files.filter(({ path }) => path.endsWith('.js')),
      /\beval\s*\(|(?<![.\w$])Function\s*[(,;]|\bset(?:Timeout|Interval)\(\s*["'`]/g,
      [zodProbe, zodCompiler],
    ),
};
