// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readConnections } from '@/sites/linkedin/read-connections';
import { classicConnectionCard, connectionCard, connectionsPage } from './connections-page';
import { parsedTree, trueTree } from './read-page';
import { BORIS, CELIA, connectLink } from './search-page';

function readBoth(body: string) {
  const parsed = readConnections(parsedTree(body));
  expect(readConnections(trueTree(body))).toEqual(parsed);
  return parsed;
}

const boris = { ...BORIS, headline: 'Invented headline' };
const celia = { ...CELIA, headline: 'Invented headline' };

const SHAPES = ['link-around', 'link-in-line', 'link-around-all'] as const;

describe('the connections page', () => {
  it.each(SHAPES)('gives name, headline and both handles: %s', (shape) => {
    const body = connectionsPage(connectionCard(BORIS, { shape }), connectionCard(CELIA, { shape }));
    expect(readBoth(body)).toEqual([boris, celia]);
  });

  it.each(SHAPES)('takes a headline with a year for no day: %s', (shape) => {
    const headline = 'Director 2020–2024 · MBA';
    const body = connectionsPage(connectionCard(BORIS, { shape, headline }));
    expect(readBoth(body)).toEqual([{ ...BORIS, headline }]);
  });

  it('finds the name where a parser leaves an empty link before it', () => {
    const card = connectionCard(BORIS, { shape: 'link-around-all' }).replace(
      `<p>${BORIS.name}</p>`,
      `<div><p><a href="https://www.linkedin.com/in/${BORIS.slug}/">${BORIS.name}</a></p></div>`,
    );
    expect(readBoth(connectionsPage(card))).toEqual([boris]);
  });

  it.each(SHAPES)('gives a single connection: %s', (shape) => {
    expect(readBoth(connectionsPage(connectionCard(BORIS, { shape })))).toEqual([boris]);
  });

  it.each([
    'Connected on May 3, 2026',
    'Połączono 3 maj 2026',
    '2026年5月3日につながりました',
    'تم الاتصال في ٣ مايو ٢٠٢٦',
  ])('takes the day for no headline: %s', (since) => {
    const body = connectionsPage(connectionCard(BORIS, { headline: '', since }));
    expect(readBoth(body)).toEqual([{ ...boris, headline: undefined }]);
  });

  it('is not read from another screen that still stands there, nor from suggestions and hidden parts', () => {
    const elsewhere = connectionsPage(connectionCard(BORIS)).replace(
      'mynetwork.Connections',
      'mynetwork.Grow',
    );
    const aside = `<aside>${connectionCard(BORIS)}</aside>`;
    const hidden = `<div style="display:none">${connectionCard(BORIS)}</div>`;
    const stranger = connectionCard(BORIS).replace('<button', `${connectLink(BORIS.slug)}<button`);
    expect(readBoth(elsewhere)).toEqual([]);
    expect(readBoth(connectionsPage(aside, hidden, stranger, connectionCard(CELIA)))).toEqual([celia]);
  });

  it('is read by the view name of late 2025 as well', () => {
    const page = connectionsPage(connectionCard(BORIS));
    expect(readBoth(page.replace(/data-sdui-screen="[^"]*"/u, 'data-view-name="connections-list"'))).toEqual([
      boris,
    ]);
    expect(readBoth(page.replace(/data-sdui-screen="[^"]*"/u, ''))).toEqual([]);
  });

  it('is read on the classic frontend, where no id is shown', () => {
    const body = `<main><ul>${classicConnectionCard(BORIS)}${classicConnectionCard(CELIA)}</ul></main>`;
    expect(readBoth(body)).toEqual([
      { ...boris, memberNumber: undefined },
      { ...celia, memberNumber: undefined },
    ]);
  });
});
