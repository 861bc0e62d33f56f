import { ESLint } from 'eslint';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
// Rules that need types would want each made-up file in the project.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => /^(tact\/|no-restricted-|no-console|no-empty|max-lines)/.test(ruleId),
});

async function complaintsAbout(filePath: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath: resolve(root, filePath) });
  return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
}

describe('arrows between the folders', () => {
  it.each([
    ['outreach/a.ts', "import '@/messaging/protocol';"],
    ['outreach/a.ts', "import '../storage/record';"],
    ['outreach/verdict/a.ts', "export { z } from 'zod';"],
    ['sites/gmail/a.ts', "import type { Rows } from '@/storage/rows';"],
    ['sites/gmail/a.ts', "import '@/messaging/commands';"],
    ['sites/gmail/a.ts', "import '@/messaging/serve';"],
    ['sites/gmail/a.ts', "import '@/messaging/sender';"],
    ['sites/gmail/a.ts', "import '@/components/Pill';"],
    ['sites/gmail/a.ts', "import { useState } from 'react';"],
    ['sites/gmail/a.ts', "import '../../outreach/handle';"],
    ['components/A.tsx', "import '@/storage/record';"],
    ['components/A.tsx', "import '@/sites/gmail/selectors';"],
    ['components/A.tsx', "import 'dexie';"],
    ['imports/mbox.ts', "import '@/storage/record';"],
    ['storage/a.ts', "import '@/messaging/protocol';"],
    ['storage/a.ts', "export * from 'react';"],
    ['messaging/commands.ts', "import 'dexie';"],
    ['messaging/client.ts', "import './schemas/parts';"],
    ['messaging/runtime.ts', "import 'zod';"],
    ['entrypoints/gmail-reader/index.ts', "import '@/storage/record';"],
    ['entrypoints/gmail-reader/index.ts', "import('@/messaging/commands');"],
    ['entrypoints/linkedin-reader/index.ts', "import 'react-dom/client';"],
    ['entrypoints/linkedin-overlay/index.ts', "import '@/storage/record';"],
    ['entrypoints/background/index.ts', "import '@/tests/stand-ins/people';"],
  ])('%s refuses %s', async (file, code) => {
    expect(await complaintsAbout(file, code)).toEqual(['tact/arrows']);
  });

  it.each([
    ['outreach/verdict/a.ts', "import '../handle';"],
    [
      'sites/gmail/a.ts',
      "import '@/messaging/client'; import '@/messaging/tab-channel'; import '@/outreach/handle';",
    ],
    ['components/A.tsx', "import 'react'; import '@/messaging/protocol'; import './Pill';"],
    ['storage/a.ts', "import 'dexie'; import '@/outreach/handle';"],
    ['messaging/commands.ts', "import 'zod'; import './protocol';"],
    [
      'entrypoints/gmail-reader/index.ts',
      "import '@/sites/gmail/gmail-reader'; import '@/messaging/reader-life';",
    ],
    ['entrypoints/background/index.ts', "import '@/storage/record'; import '@/messaging/serve';"],
    ['entrypoints/dashboard/main.ts', "import '@/storage/record';"],
  ])('%s may have %s', async (file, code) => {
    expect(await complaintsAbout(file, code)).toEqual([]);
  });
});

describe('refused words', () => {
  it.each([
    ['outreach/a.ts', 'export const a = () => Date.now();'],
    ['outreach/a.ts', 'export const a = () => new Date();'],
    ['outreach/a.ts', 'export const a = () => Math.random();'],
    ['outreach/a.ts', 'export const a = () => crypto.randomUUID();'],
    ['outreach/a.ts', 'export const a = () => performance.now();'],
    ['outreach/a.ts', 'export const a = () => setTimeout(b, 1);'],
    ['outreach/a.ts', 'export const a = () => document.title;'],
    ['outreach/a.ts', 'export const a = () => window.name;'],
    ['outreach/a.ts', 'export const a = () => browser.runtime;'],
    ['outreach/a.ts', 'export const a = () => chrome.runtime;'],
    ['sites/gmail/a.ts', 'button.click();'],
    ['sites/gmail/a.ts', 'button.dispatchEvent(event);'],
    ['sites/gmail/a.ts', 'form.submit();'],
    ['sites/gmail/a.ts', 'row.scrollIntoView();'],
    ['sites/gmail/a.ts', 'view.scrollTo(0, 0);'],
    ['sites/gmail/a.ts', 'view.postMessage(1);'],
    ['sites/gmail/a.ts', "void fetch('/a');"],
    ['sites/gmail/a.ts', 'new XMLHttpRequest();'],
    ['sites/gmail/a.ts', 'new WebSocket(a);'],
    ['sites/gmail/press-element.ts', 'form.submit();'],
    ['components/A.tsx', 'button.click();'],
    ['components/A.tsx', 'export const a = <p dangerouslySetInnerHTML={b} />;'],
    ['storage/a.ts', "void fetch('/a');"],
    ['storage/a.ts', 'node.innerHTML = a;'],
    ['storage/a.ts', 'node.outerHTML = a;'],
    ['storage/a.ts', "node.insertAdjacentHTML('beforeend', a);"],
    ['storage/a.ts', 'document.write(a);'],
    ['storage/a.ts', 'export default 1;'],
    ['messaging/serve.ts', 'export const a = () => sender.origin;'],
    ['messaging/serve.ts', 'const { tab } = sender;'],
    ['entrypoints/background/index.ts', 'export default () => sender.tab;'],
  ])('%s refuses %s', async (file, code) => {
    const complaints = await complaintsAbout(file, code);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(/^no-restricted-/);
  });

  it.each([
    ['outreach/a.ts', 'export const a = (time: number) => new Date(time);'],
    ['sites/gmail/press-element.ts', 'button.dispatchEvent(event);'],
    ['messaging/sender.ts', 'export const a = () => sender.origin;'],
    ['messaging/report.ts', 'console.error(a);'],
    ['entrypoints/background/index.ts', 'export default 1;'],
    ['storage/a.ts', 'export const a = () => Date.now();'],
  ])('%s may have %s', async (file, code) => {
    expect(await complaintsAbout(file, code)).toEqual([]);
  });

  it.each([
    ['an empty catch', 'try { a(); } catch {}'],
    ['a catch with only a comment', 'try { a(); } catch { /* nothing */ }'],
    ['the console', 'console.log(1);'],
    ['a rule switched off without a reason', '// eslint-disable-next-line no-console\nconsole.log(1);'],
    ['a function of 41 lines', `export function a() {\n${'  b();\n'.repeat(39)}}`],
    ['a file of 251 lines', 'b();\n'.repeat(251)],
  ])('%s is refused', async (_case, code) => {
    expect(await complaintsAbout('storage/a.ts', code)).not.toEqual([]);
  });

  it('lets a rule be switched off for a reason', async () => {
    const code = '// eslint-disable-next-line no-console -- the reason\nconsole.log(1);';
    expect(await complaintsAbout('storage/a.ts', code)).toEqual([]);
  });
});
