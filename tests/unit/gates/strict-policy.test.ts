import { expect, it } from 'vitest';
import { strictPolicy } from '@/scripts/gates/strict-policy';
import { goodManifest, madeUpBuild } from './made-up-build';

const strict = goodManifest.content_security_policy.extension_pages;

function problemsOf(policy: string): readonly string[] {
  const manifest = { ...goodManifest, content_security_policy: { extension_pages: policy } };
  return strictPolicy.check(madeUpBuild({}, manifest));
}

it('passes the strict policy', () => {
  expect(problemsOf(strict)).toEqual([]);
  expect(problemsOf(`${strict}; img-src 'self' data:; connect-src 'none'; base-uri 'none'`)).toEqual([]);
});

it.each([
  [`${strict}; connect-src https://example.com`, 'The policy allows connect-src https://example.com.'],
  [`${strict}; style-src 'unsafe-inline'`, "The policy allows style-src 'unsafe-inline'."],
  [
    strict.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"),
    "The policy allows script-src 'wasm-unsafe-eval'.",
  ],
  [strict.replace("default-src 'none'", "default-src 'self'"), "The policy allows default-src 'self'."],
  [`${strict}; frame-src https://example.com`, 'The policy allows frame-src https://example.com.'],
  [strict.replace("require-trusted-types-for 'script'; ", ''), 'The policy lacks require-trusted-types-for.'],
  [strict.replace('trusted-types tact-import', ''), 'The policy lacks trusted-types.'],
  [
    strict.replace('tact-import', "'allow-duplicates'"),
    "The policy allows trusted-types 'allow-duplicates'.",
  ],
])('fails %s', (policy, problem) => {
  expect(problemsOf(policy)).toEqual([problem]);
});

it('fails a manifest without a policy', () => {
  expect(strictPolicy.check(madeUpBuild({}, {}))).toHaveLength(1);
});
