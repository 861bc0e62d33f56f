// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { emberEntity, emberLine, emberPage } from './ember-page';
import { OTHER_MEMBER } from './profile-ids';
import { readBoth } from './read-page';
import { card, entry, sduiPage } from './sdui-page';

const followed = (kind: string, name: string, followers = '1,204 followers') =>
  `<a href="https://www.linkedin.com/${kind}/"><figure><img alt=""/></figure></a><a href="https://www.linkedin.com/${kind}/"><div><p>${name}</p><p>${followers}</p></div></a><button type="button"><p>Follow</p></button>`;
const more = (slug = 'ann-bell') =>
  `<a href="https://www.linkedin.com/in/${slug}/details/interests/?initialTabId=interest_companies"><p>Show all companies</p></a>`;
const tabs =
  '<div role="tablist"><button role="tab"><p>Companies</p></button><div role="tab"><p>Schools</p></div></div>';

const names = ['Sample Ltd', 'Próbka S.A.', '例示大学', 'نقابة العينات'];
const items = [
  followed('company/900001', 'Sample Ltd'),
  followed('showcase/900002', 'Próbka S.A.', '12 obserwujących'),
  followed('school/900003', '例示大学', 'フォロワー 30人'),
  followed('groups/900004', 'نقابة العينات', '٣٠ عضوًا'),
];
const marked = items.map(entry).join('');
const ruled = items.map((item) => `<div>${item}</div>`).join('<hr role="presentation"/>');

const seen = (belowTopCard: string) => readBoth(sduiPage({ belowTopCard })).interests;

describe('interests', () => {
  it.each([
    ['by card ref', card('Interests', `<h2>x</h2>${tabs}${marked}${more()}`)],
    ['by card ref in ids', card('InterestsTopLevelSection', `<h2>x</h2>${marked}`, undefined, 'id')],
    ['between rulers', card('Interests', `<h2>x</h2>${tabs}${ruled}`)],
    ['in a section without a key', `<section><h2>x</h2>${tabs}${ruled}${more()}</section>`],
    ['in no section', `<div><h2>x</h2>${tabs}<div>${ruled}</div>${more()}</div>`],
    ['March 2026', `<section data-view-name="profile-card-interests">${ruled}</section>`],
  ])('are the names in the open tab: %s', (_build, belowTopCard) => {
    expect(seen(belowTopCard)).toEqual(names);
  });

  it('are found in links that hold no paragraph', () => {
    const link = '<a href="https://www.linkedin.com/company/900001/"><span>Sample Ltd</span></a>';
    expect(seen(card('Interests', `<h2>x</h2>${link}`))).toEqual(['Sample Ltd']);
  });

  it.each([
    ['an empty placeholder', card('Interests', '')],
    ['a heading with its tabs', card('Interests', `<h2>x</h2>${tabs}${more()}`)],
    ['the card of the person before', card('Interests', marked, OTHER_MEMBER)],
    ['a section of the person before', `<section>${marked}${more('boris-sample')}</section>`],
    ['the link to them alone', `<div><div><div>${more()}</div></div></div>`],
    ['a hidden card', `<div style="display:none">${card('Interests', marked)}</div>`],
  ])('are not seen in %s', (_what, belowTopCard) => {
    expect(seen(belowTopCard)).toBeUndefined();
  });

  it('are read on the classic frontend, from the open tab only', () => {
    const panel = (state: string, name: string, id: string) =>
      `<div class="artdeco-tabpanel ${state}"><ul>${emberEntity(`https://www.linkedin.com/company/${id}/`, [name, '9 followers'])}</ul></div>`;
    const cards = `<section class="artdeco-card"><div id="interests"></div><h2>${emberLine('Interests')}</h2><div>${panel('active', 'Sample Ltd', '900001')}${panel('', 'Hidden Ltd', '900002')}</div></section>`;
    expect(readBoth(emberPage({ cards })).interests).toEqual(['Sample Ltd']);
  });
});
