// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { MEMBER, profileId } from './profile-ids';
import { readBoth } from './read-page';
import { location, mutualBlock, sduiPage } from './sdui-page';

const LINKS = ['/in/ann-bell/overlay/contact-info/', '#'];

describe('numbers in the top card of the newer frontend', () => {
  it.each(LINKS)('may be part of a place beside the contact info: %s', (href) => {
    const contact = `<p><a href="${href}">Contact info</a></p>`;
    const locationRow = `<div><p>Sector 17, Exampleville</p><p>·</p>${contact}</div>`;
    expect(readBoth(sduiPage({ locationRow })).location).toBe('Sector 17, Exampleville');
  });

  it('are no place where they count people', () => {
    const locationRow = '<div><p>1,234 followers</p><p>·</p><p><a href="#">500+ connections</a></p></div>';
    const seen = readBoth(sduiPage({ locationRow }));
    expect(seen).toMatchObject({ headline: 'Head of Samples', location: undefined });
  });

  it('do not make the sentence about mutual people the contact info', () => {
    const id = profileId(MEMBER);
    const all = `<a href='/search/results/people/?connectionOf=["${id}"]&amp;network=["F","S"]'><p>500+ connections</p></a>`;
    const counters = `<div><p>1,234 followers</p><p>·</p>${all}</div>`;
    const seen = readBoth(
      sduiPage({
        locationRow: '<div><p>Exampleville</p></div>',
        mutuals: counters + mutualBlock('<strong>Boris</strong> is a mutual connection'),
      }),
    );
    expect(seen).toMatchObject({ headline: 'Head of Samples', mutualNames: ['Boris'] });
  });
});

describe('lines of the newer frontend that stand in parts of their own', () => {
  const parts = (locationRow: string) =>
    readBoth(
      sduiPage({
        headline: '',
        companyLine: '<div><p>Head of Samples</p></div><div><p>Sample Ltd · University of Examples</p></div>',
        locationRow,
      }),
    );

  it('are told by their order', () => {
    expect(parts(location('Exampleville'))).toMatchObject({
      headline: 'Head of Samples',
      company: 'Sample Ltd',
      location: 'Exampleville',
    });
  });

  it('are not taken for a place that is missing', () => {
    expect(parts('<div><p><a href="#">Contact info</a></p></div>')).toMatchObject({
      headline: 'Head of Samples',
      company: 'Sample Ltd',
      location: undefined,
    });
  });
});
