import type { Wxt } from 'wxt';

interface SiteScript {
  matches?: string[] | undefined;
  js?: string[] | undefined;
  run_at?: 'document_start' | 'document_end' | 'document_idle' | undefined;
}

/**
 * Puts the site readers into the manifest. `defineContentScript` would do so too, but it posts the extension's id
 * to the page and lets the page switch the script off (WXT 0.21.4, seen in Chromium 156 and Firefox ESR 153).
 */
export function siteScripts(_wxt: Wxt, manifest: { content_scripts?: SiteScript[] | undefined }): void {
  manifest.content_scripts = [
    { matches: ['https://mail.google.com/*'], js: ['gmail-reader.js'], run_at: 'document_start' },
    { matches: ['https://www.linkedin.com/*'], js: ['linkedin-reader.js'], run_at: 'document_start' },
  ];
}
