import { defineConfig } from 'wxt';
import { asciiOutput } from './scripts/build/ascii-output';
import { siteScripts } from './scripts/build/site-scripts';

const sites = ['https://mail.google.com/*', 'https://www.linkedin.com/*'];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  outDir: '.output',
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Tact',
    description:
      'Says when one message is one too many, and who could introduce you instead. Everything stays on your disk.',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      ...(browser === 'firefox' ? [] : (['sidePanel'] as const)),
    ],
    host_permissions: sites,
    action: { default_title: 'Tact' },
    options_ui: { page: 'dashboard.html', open_in_tab: true },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types tact-import",
    },
    ...(browser === 'firefox' ? firefoxManifest : { minimum_chrome_version: '124' }),
  }),
  hooks: {
    'build:manifestGenerated': siteScripts,
  },
  vite: () => ({
    plugins: [asciiOutput()],
    // The preload polyfill fetches; the browsers named here preload by themselves.
    build: { sourcemap: false, target: ['chrome124', 'firefox140'], modulePreload: { polyfill: false } },
  }),
  // Dexie holds a raw U+FFFF after minification, and Chromium then refuses to load the whole extension.
  experimental: { escapeUnicode: true },
  zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip' },
});

const firefoxManifest = {
  browser_specific_settings: {
    gecko: {
      id: 'tact@example.org',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};
