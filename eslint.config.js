import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { arrows } from './lint/arrows.js';
import { disableNeedsReason } from './lint/disable-needs-reason.js';
import { refusals, refusedGlobals, refusedProperties } from './lint/refusals.js';
import { walls } from './lint/walls.js';

const product = ['outreach', 'sites', 'imports', 'components', 'storage', 'messaging', 'entrypoints'].map(
  (folder) => `${folder}/**/*.{ts,tsx}`,
);
const syntax = (list) => ({ 'no-restricted-syntax': ['error', ...list] });
const globals = (list) => ({ 'no-restricted-globals': ['error', ...list] });

const pageNames = [
  ...['window', 'document', 'location', 'history', 'parent', 'crypto', 'setTimeout', 'clearTimeout'],
  ...[
    'AbortController',
    'Element',
    'Event',
    'HTMLAnchorElement',
    'HTMLButtonElement',
    'Node',
    'URLSearchParams',
  ],
];
const readonlyNames = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

export default defineConfig(
  { ignores: ['.output/', '.wxt/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  { files: ['**/*.tsx', 'components/**/*.ts'], extends: [reactHooks.configs.flat.recommended] },
  {
    plugins: { tact: { rules: { arrows, 'disable-needs-reason': disableNeedsReason } } },
    rules: {
      'tact/disable-needs-reason': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: 'error',
      ...syntax(refusals.everywhere),
    },
  },
  { files: product, rules: { 'tact/arrows': ['error', walls], ...globals(refusedGlobals.product) } },
  {
    files: ['outreach/**'],
    rules: {
      ...syntax(refusals.outreach),
      ...globals(refusedGlobals.outreach),
      'no-restricted-properties': ['error', ...refusedProperties],
    },
  },
  { files: ['sites/**'], rules: syntax(refusals.sites) },
  // "Send anyway" goes on with the press that the user made and Tact held; this one file plays it.
  { files: ['sites/gmail/press-element.ts'], rules: syntax(refusals.pressElement) },
  { files: ['components/**'], rules: syntax(refusals.components) },
  { files: ['messaging/sender.ts'], rules: syntax(refusals.senderFile) },
  { files: ['messaging/report.ts', 'scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
  { files: ['entrypoints/*/index.ts', '*.config.{ts,js}'], rules: syntax(refusals.withDefaultExport) },
  {
    files: ['tests/**'],
    rules: {
      'max-lines-per-function': 'off',
      // Playwright tells from the pattern which fixtures a test wants.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      ...syntax(refusals.tests),
    },
  },
  { files: ['tests/**/*.{ts,tsx}'], rules: { '@typescript-eslint/unbound-method': 'off' } },
  { files: ['scripts/test/unit-reporter.ts'], rules: syntax(refusals.withDefaultExport) },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: readonlyNames(['process', 'console', 'URL']) } },
  { files: ['tests/stand-ins/**/*.js'], languageOptions: { globals: readonlyNames(pageNames) } },
);
