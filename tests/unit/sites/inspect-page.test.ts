// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { inspectPage } from '@/sites/inspect-page';
import { ADDRESS, parsedTree } from './linkedin/read-page';
import { sduiPage } from './linkedin/sdui-page';

describe('inspecting a page', () => {
  it('gives every field of a profile, null for what is not shown', () => {
    const seen = inspectPage(parsedTree(sduiPage({ degree: '', companyLine: '' })), new URL(ADDRESS));
    expect(seen).toMatchObject({
      kind: 'profile',
      name: 'Ann Bell',
      degree: null,
      company: null,
      mutualNames: [],
    });
    expect(seen).toMatchObject({ mutualCount: null, canConnect: null, experience: null, education: null });
    expect(JSON.parse(JSON.stringify(seen))).toEqual(seen);
  });

  it.each([
    ['https://www.example.com/in/ann-bell/', 'no reader for www.example.com'],
    ['https://www.linkedin.com/feed/', 'the address is no profile'],
  ])('knows no layout at %s', (address, reason) => {
    expect(inspectPage(parsedTree(sduiPage()), new URL(address))).toEqual({ kind: 'unknown layout', reason });
  });
});
