import { existsSync, readFileSync } from 'node:fs';
import { bundledScript } from './bundle-script.ts';

export interface StandInAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType: string;
  readonly body: string;
}

// Gmail enforces Trusted Types since 2024; LinkedIn frames its own /preload/ pages, and its scanner may fetch extension files.
const gmailPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' chrome-extension: moz-extension:; " +
  "frame-src 'self'; base-uri 'self'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const linkedinPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' chrome-extension: moz-extension:; " +
  "frame-src 'self'; frame-ancestors 'self'; base-uri 'self'; form-action 'self'";

const galleryPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

/** Where the gallery stands: a page of links, one for each situation that the stand-ins can show. */
export const galleryAddress = 'https://gallery.example.org/';

const folder = new URL('.', import.meta.url);
const contentTypes: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
};

/** The scripts that the pages name; each is given with all that it imports. */
const scripts = ['gallery/gallery.js', 'gmail/main.js', 'linkedin/main.js'];

/** Gives what a stand-in host answers to a GET of this address, or undefined when the host is not one of ours. */
export async function answerStandIn(address: string): Promise<StandInAnswer | undefined> {
  const url = new URL(address);
  if (url.protocol !== 'https:') return undefined;
  if (url.hostname === 'mail.google.com') return answerOf(url, 'gmail', gmailPolicy, isGmailPage);
  if (url.hostname === 'www.linkedin.com') return answerOf(url, 'linkedin', linkedinPolicy, isLinkedinPage);
  if (address.startsWith(galleryAddress))
    return answerOf(url, 'gallery', galleryPolicy, (path) => path === '/');
  return undefined;
}

async function answerOf(
  url: URL,
  site: 'gmail' | 'linkedin' | 'gallery',
  policy: string,
  isPage: (path: string) => boolean,
): Promise<StandInAnswer> {
  const file = /^\/_\/stand-in\/(.+)$/.exec(url.pathname)?.[1];
  if (file !== undefined) return fileAnswer(file, policy);
  if (isPage(url.pathname)) return found(read(`${site}/index.html`), 'html', policy);
  if (url.pathname === '/favicon.ico')
    return { status: 204, headers: {}, contentType: 'image/x-icon', body: '' };
  return missing(policy);
}

async function fileAnswer(file: string, policy: string): Promise<StandInAnswer> {
  if (scripts.includes(file)) return found(await bundledScript(file), 'js', policy);
  const isStyle = /^(?:gallery|gmail|linkedin|shared)\/[a-z-]+\.css$/.test(file);
  return isStyle && existsSync(new URL(file, folder)) ? found(read(file), 'css', policy) : missing(policy);
}

function isGmailPage(path: string): boolean {
  return path === '/' || /^\/mail(\/u\/\d+)?(\/popout|\/)?$/.test(path);
}

function isLinkedinPage(path: string): boolean {
  return (
    path === '/' ||
    /^\/(feed|in|search|preload|mynetwork|messaging|authwall|checkpoint|uas|sales|talent)(\/|$)/.test(path)
  );
}

function read(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8');
}

function found(body: string, extension: string, policy: string): StandInAnswer {
  const contentType = contentTypes[extension] ?? 'text/plain';
  return { status: 200, headers: headersOf(policy), contentType, body };
}

function missing(policy: string): StandInAnswer {
  return {
    status: 404,
    headers: headersOf(policy),
    contentType: 'text/plain',
    body: 'The stand-in has no such page.',
  };
}

function headersOf(policy: string): Record<string, string> {
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'origin',
    'cache-control': 'no-store',
  };
}
