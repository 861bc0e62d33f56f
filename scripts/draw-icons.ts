import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findChromium } from './find-chromium.mjs';

// Draws public/icon/*.png from the mark. Run by hand when the mark changes: node scripts/draw-icons.ts
const sizes = [16, 32, 48, 128];
const folder = new URL('../public/icon/', import.meta.url);

// On its own ground, because a browser's toolbar is light for one user and dark for the next.
const mark = `<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="100%" viewBox="0 0 16 16">
  <rect width="16" height="16" rx="3.5" fill="#0B5963"/>
  <path fill="#FFFFFF" d="M2 11.5C2 7.4 4.6 4.4 8 4.4s6 3 6 7.1h-1.3C12.3 8.9 10.4 7.3 8 7.3s-4.3 1.6-4.7 4.2Z"/>
  <circle cx="8" cy="10.9" r="1.6" fill="#FFFFFF"/>
</svg>`;

const path = findChromium();
const browser = await chromium.launch({ ...(path ? { executablePath: path } : {}), args: ['--no-sandbox'] });
const page = await browser.newPage();
await mkdir(folder, { recursive: true });
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<body style="margin:0;height:${size}px;display:grid">${mark}</body>`);
  await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
