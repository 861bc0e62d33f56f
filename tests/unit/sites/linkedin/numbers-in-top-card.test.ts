// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { MEMBER, profileId } from './profile-ids';
import { readBoth } from './read-page';
import { mutualBlock, sduiPage } from './sdui-page';

const contact = '<p><a href="/in/ann-bell/overlay/contact-info/">Contact info</a></p>';

describe('numbers in the top card of the newer frontend', () => {
  it('may be part of a place beside the contact info', () => {
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
