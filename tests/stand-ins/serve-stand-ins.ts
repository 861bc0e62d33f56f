import { existsSync, readFileSync } from 'node:fs';
import { cast } from './cast.ts';
import { crowd } from './crowd.ts';
import { accountAddress, aliases, groups, lists, profileIdOf, self, type StandInPerson } from './people.ts';
import { drafts, threads } from './threads.ts';

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

/** Gives what a stand-in host answers to a GET of this address, or undefined when the host is not one of ours. */
export function answerStandIn(address: string): StandInAnswer | undefined {
  const url = new URL(address);
  if (url.protocol !== 'https:') return undefined;
  if (url.hostname === 'mail.google.com') return answerOf(url, 'gmail', gmailPolicy, isGmailPage);
  if (url.hostname === 'www.linkedin.com') return answerOf(url, 'linkedin', linkedinPolicy, isLinkedinPage);
  if (address.startsWith(galleryAddress))
    return answerOf(url, 'gallery', galleryPolicy, (path) => path === '/');
  return undefined;
}

function answerOf(
  url: URL,
  site: 'gmail' | 'linkedin' | 'gallery',
  policy: string,
  isPage: (path: string) => boolean,
): StandInAnswer {
  const file = /^\/_\/stand-in\/(.+)$/.exec(url.pathname)?.[1];
  if (file !== undefined) return fileAnswer(file, policy);
  if (isPage(url.pathname)) return found(read(`${site}/index.html`), 'html', policy);
  if (url.pathname === '/favicon.ico')
    return { status: 204, headers: {}, contentType: 'image/x-icon', body: '' };
  return missing(policy);
}

function fileAnswer(file: string, policy: string): StandInAnswer {
  if (file === 'data/people.js') return found(peopleModule(), 'js', policy);
  if (file === 'data/threads.js') return found(threadsModule(), 'js', policy);
  const extension = /^(?:gallery|gmail|linkedin|shared)\/[a-z-]+\.(js|css)$/.exec(file)?.[1];
  if (extension === undefined || !existsSync(new URL(file, folder))) return missing(policy);
  return found(read(file), extension, policy);
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

function peopleModule(): string {
  const withId = (person: StandInPerson) => ({ ...person, profileId: profileIdOf(person.memberNumber) });
  const people = [self, ...cast].map(withId);
  return moduleOf({ people, crowd: crowd.map(withId), accountAddress, aliases, groups, lists });
}

function threadsModule(): string {
  return moduleOf({ threads, drafts });
}

function moduleOf(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');
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
