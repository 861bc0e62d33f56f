// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.linkedin.com/" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { linkedInSightings } from '@/messaging/schemas/sightings';
import { epochMs } from '@/outreach/brand';
import type { Sighting } from '@/outreach/sighting';
import { startPages } from '@/sites/linkedin/linkedin-pages';
import type { ReaderLink } from '@/sites/linkedin/reader-link';
import { connectionCard, connectionsPage } from './connections-page';
import { profileId } from './profile-ids';
import { ANN, BORIS, CELIA, mutualLine, sduiCard, sduiResults } from './search-page';

const X = 3_200_000_001;
const Y = 3_200_000_002;

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** The pages script beside a reader that looks once a second. */
function start(keeps: () => boolean = () => true) {
  const calls: Sighting[][] = [];
  const looks: (() => void)[] = [];
  const askAgain = vi.fn();
  const record = (sightings: readonly Sighting[]) => {
    // What the worker would refuse is no sighting.
    linkedInSightings.parse({ sightings });
    calls.push([...sightings]);
    return Promise.resolve(keeps());
  };
  const context = { document, now: () => epochMs(Date.now()), record, signal: life.signal };
  const onLook = (listener: () => void) => looks.push(listener);
  startPages({ context, profile: () => undefined, onLook, askAgain } as unknown as ReaderLink);
  const look = async (milliseconds = 1_000) => {
    await vi.advanceTimersByTimeAsync(milliseconds);
    for (const each of looks) each();
    await vi.advanceTimersByTimeAsync(0);
  };
  const told = () => calls.flat();
  return { look, calls, told, ties: () => told().filter((sighting) => sighting.kind === 'tie'), askAgain };
}

function show(path: string, body?: string): void {
  window.history.pushState({}, '', path);
  if (body !== undefined) document.body.innerHTML = body;
}

const results = '/search/results/people/?keywords=sample';
const mutualsOf = (memberNumber: number, more = '') =>
  `/search/results/people/?network=%5B%22F%22%5D&connectionOf=%5B%22${profileId(memberNumber)}%22%5D${more}`;
const boris = { ...BORIS, degree: '• 1st', headline: 'Boss of Boxes' };
const celia = { ...CELIA, degree: '• 1st', headline: 'Sample maker' };
const handlesOf = ({ slug, memberNumber }: { slug: string; memberNumber: number }) => [
  `linkedin-member:${String(memberNumber)}`,
  `linkedin-slug:${slug}`,
];

describe('search results in front of the user', () => {
  const annWithMutuals = sduiCard({ mutuals: mutualLine(ANN.memberNumber) });

  it('tell each person and each named mutual connection, in one call, once', async () => {
    show(results, sduiResults(annWithMutuals, sduiCard({ ...celia })));
    const { look, calls, askAgain } = start();
    await look();
    await look();
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject([
      {
        kind: 'person',
        name: ANN.name,
        handles: handlesOf(ANN),
        degree: 2,
        headline: ANN.headline,
        location: ANN.location,
        mutuals: { count: 7, names: [BORIS.name, CELIA.name], namesAre: 'full-names' },
      },
      {
        kind: 'tie',
        handles: handlesOf(ANN),
        tie: {
          connector: { name: BORIS.name, nameIs: 'full-name', handles: [`linkedin-slug:${BORIS.slug}`] },
        },
      },
      { kind: 'tie', handles: handlesOf(ANN), tie: { connector: { name: CELIA.name } } },
      { kind: 'person', name: CELIA.name, degree: 1 },
    ]);
    expect(askAgain).toHaveBeenCalledTimes(1);
  });

  it('tell again only what has changed, and what was not kept', async () => {
    let keeps = false;
    show(results, sduiResults(annWithMutuals, sduiCard(celia)));
    const { look, calls } = start(() => keeps);
    await look();
    keeps = true;
    await look();
    await look();
    expect(calls.filter((call) => call.length === 4)).toHaveLength(calls.length);
    const before = calls.length;
    document.body.innerHTML = sduiResults(annWithMutuals, sduiCard({ ...celia, headline: 'New' }));
    await look();
    expect(calls.slice(before)).toMatchObject([[{ kind: 'person', name: CELIA.name, headline: 'New' }]]);
  });

  it('tell no number that nobody could have', async () => {
    const others = '<strong>999999999 other mutual connections</strong>';
    show(results, sduiResults(sduiCard({ mutuals: mutualLine(ANN.memberNumber, others) })));
    const { look, told } = start();
    await look();
    expect(told()[0]).toMatchObject({ name: ANN.name, mutuals: { count: 100_000 } });
  });

  it('tell nothing of a card without a degree, which may be the user\u2019s own, nor at another address', async () => {
    show(results, sduiResults(sduiCard({ degree: '• You' })));
    const { look, told } = start();
    await look();
    show('/feed/', sduiResults(annWithMutuals));
    await look();
    expect(told()).toEqual([]);
  });
});

describe('the mutual connections of somebody', () => {
  const tie = (whose: number, { name, slug, memberNumber }: typeof BORIS) => ({
    kind: 'tie',
    handles: [`linkedin-member:${String(whose)}`],
    tie: {
      kind: 'linkedin-mutual',
      connector: { name, nameIs: 'full-name', handles: handlesOf({ slug, memberNumber }) },
      evidence: 'shown on LinkedIn as a mutual connection, with link',
    },
  });

  it.each([
    mutualsOf(X),
    mutualsOf(X, '&origin=MEMBER_PROFILE_CANNED_SEARCH&page=2'),
    `/search/results/people/?network=["F"]&connectionOf=["${profileId(X)}"]`,
    `/search/results/people/?facetNetwork=%22F%22&facetConnectionOf=%22${profileId(X)}%22`,
    `/search/results/people?facetNetwork=["F"]&facetConnectionOf=["${profileId(X)}"]`,
  ])('are all of the first degree in the list at %s', async (path) => {
    show(path, sduiResults(sduiCard(boris), sduiCard(celia), sduiCard()));
    const { look, ties, told } = start();
    await look();
    expect(ties()).toMatchObject([tie(X, BORIS), tie(X, CELIA)]);
    expect(told().filter(({ kind }) => kind === 'person')).toMatchObject([
      { name: BORIS.name, degree: 1, headline: boris.headline },
      { name: CELIA.name, degree: 1 },
      { name: ANN.name, degree: 2 },
    ]);
  });

  it.each([
    ['another network', `/search/results/people/?network=["F","S"]&connectionOf=["${profileId(X)}"]`],
    ['no network', `/search/results/people/?connectionOf=["${profileId(X)}"]`],
    [
      'two people',
      `/search/results/people/?network=["F"]&connectionOf=["${profileId(X)}","${profileId(Y)}"]`,
    ],
    ['nobody', '/search/results/people/?network=["F"]'],
  ])('are not told of a list of %s', async (_, path) => {
    show(path, sduiResults(sduiCard(boris)));
    const { look, ties } = start();
    await look();
    expect(ties()).toEqual([]);
  });

  it('add up over the pages that the user goes through', async () => {
    show(mutualsOf(X), sduiResults(sduiCard(boris)));
    const { look, ties } = start();
    await look();
    show(mutualsOf(X, '&page=2'));
    await look();
    document.body.innerHTML = sduiResults(sduiCard(celia));
    await look();
    expect(ties()).toMatchObject([tie(X, BORIS), tie(X, CELIA)]);
  });

  it.each([
    ['a search', results],
    ['the mutual connections of somebody else', mutualsOf(Y)],
    ['the page of somebody', '/in/ann-bell-example/'],
  ])('are not the old cards that stay after leaving %s', async (_, from) => {
    show(from, sduiResults(sduiCard(boris)));
    const { look, ties } = start();
    await look();
    show(mutualsOf(X));
    for (let second = 0; second < 20; second += 1) await look();
    const ofX = () => ties().filter(({ handles }) => String(handles[0]).endsWith(String(X)));
    expect(ofX()).toEqual([]);
    document.body.innerHTML = sduiResults(sduiCard(celia));
    await look(100);
    await look();
    await look();
    expect(ofX()).toMatchObject([tie(X, CELIA)]);
  });

  it('wait until nothing but new cards is there', async () => {
    show(results, sduiResults(sduiCard(boris)));
    const { look, ties } = start();
    await look();
    show(mutualsOf(X));
    document.querySelector('[role="list"]')?.insertAdjacentHTML('beforeend', sduiCard(celia));
    await look(100);
    await look();
    await look();
    expect(ties()).toMatchObject([tie(X, CELIA)]);
    expect(ties()).toHaveLength(1);
  });
});

describe('the user\u2019s own connections', () => {
  const path = '/mynetwork/invite-connect/connections/';

  it('are told with the first degree, once', async () => {
    show(path, connectionsPage(connectionCard(BORIS), connectionCard(CELIA)));
    const { look, calls } = start();
    await look();
    await look();
    expect(calls).toMatchObject([
      [
        {
          kind: 'person',
          name: BORIS.name,
          degree: 1,
          handles: handlesOf(BORIS),
          headline: 'Invented headline',
        },
        { kind: 'person', name: CELIA.name, degree: 1, handles: handlesOf(CELIA) },
      ],
    ]);
  });

  it('are not told at another address', async () => {
    show('/mynetwork/grow/', connectionsPage(connectionCard(BORIS)));
    const { look, told } = start();
    await look();
    expect(told()).toEqual([]);
  });
});
