import { expect } from 'vitest';
import type { ProfileResult, WholeProfile } from '@/sites/linkedin/profile';
import { readProfile } from '@/sites/linkedin/read-profile';
import { readWholeProfile } from '@/sites/linkedin/read-whole-profile';

export const ADDRESS = 'https://www.linkedin.com/in/ann-bell/';

/** The tree as the live page has it. The HTML parser would take nested links apart. */
export function trueTree(body: string): Document {
  const page = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${body}</body></html>`;
  const parsed = new DOMParser().parseFromString(page, 'application/xhtml+xml');
  if (parsed.getElementsByTagName('parsererror').length > 0)
    throw new Error(parsed.documentElement.textContent);
  return parsed;
}

export function parsedTree(body: string): Document {
  return new DOMParser().parseFromString(`<!DOCTYPE html><html><body>${body}</body></html>`, 'text/html');
}

export function read(body: string, address = ADDRESS): ProfileResult {
  return readProfile(parsedTree(body), new URL(address));
}

/** The profile that both trees show; fails when they differ. */
export function readBoth(body: string, address = ADDRESS): WholeProfile {
  const parsed = readWholeProfile(parsedTree(body), new URL(address));
  expect(readWholeProfile(trueTree(body), new URL(address))).toEqual(parsed);
  if (parsed.kind !== 'profile') throw new Error(`no profile but ${JSON.stringify(parsed)}`);
  return parsed;
}
