import { expect, it } from 'vitest';
import { noCodeFromText } from '@/scripts/gates/no-code-from-text';
import { madeUpBuild } from './made-up-build';

const zodProbe =
  'navigator?.userAgent?.includes(`Cloudflare`))return!1;try{return Function(``),!0}catch{return!1}';
const zodCompiler = 'compile(){let e=Function,t=this?.content??[``];return new e(...t,``)}';

it("passes Zod's probe and compiler, which jitless leaves unused", () => {
  const build = madeUpBuild({
    'background.js': zodProbe + zodCompiler,
    'a.js': 'Function.prototype.call(f);medieval(1)',
  });
  expect(noCodeFromText.check(build)).toEqual([]);
});

it.each([
  'eval("1")',
  'new Function("return 1")',
  'Function(t)',
  'let e=Function;e(t)',
  'setTimeout("go()",9)',
  zodProbe + zodProbe,
])('fails %s', (text) => {
  expect(noCodeFromText.check(madeUpBuild({ 'a.js': text }))).toHaveLength(1);
});
