// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { readProfile } from '@/sites/linkedin/read-profile';
import { emberPage } from './ember-page';
import { MEMBER, OTHER_MEMBER, profileId } from './profile-ids';
import { ADDRESS, read, readBoth } from './read-page';
import { nameRow, sduiPage, topCard } from './sdui-page';

const OLD = { slug: 'boris-sample', name: 'Boris Sample', memberNumber: OTHER_MEMBER };

describe('whose profile it is', () => {
  it.each([
    '/in/ann-bell',
    '/in/ann-bell/',
    '/in/Ann-Bell/?miniProfileUrn=x#y',
    '/in/ann-bell/de/',
    '/in/ann-bell/pt_BR/',
    '/in/ann-bell/zh-cn',
    '/in/ann-bell/de/overlay/contact-info/',
    '/in/ann-bell/overlay/about-this-profile/',
    '/in/ann-bell/overlay/photo/',
    '/in/ann-bell/overlay/background-photo/',
    '/in/ann-bell/overlay/contact-info/',
    '/in/ann-bell/overlay/900/skill-associations-details/',
    '/in/ann-bell/edit/intro/',
    `/in/${profileId(MEMBER)}/`,
  ])('is read at %s', (path) => {
    const seen = readBoth(sduiPage(), `https://www.linkedin.com${path}`);
    expect(seen).toMatchObject({ name: 'Ann Bell', slug: 'ann-bell', memberNumber: MEMBER });
  });

  it.each([
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/search/results/people/?keywords=ann-bell',
    'https://www.linkedin.com/authwall?sessionRedirect=%2Fin%2Fann-bell%2F',
    'https://www.linkedin.com/checkpoint/challenge/',
    'https://www.linkedin.com/checkpoint/lg/login?session_redirect=%2Fin%2Fann-bell%2F',
    'https://www.linkedin.com/uas/login?session_redirect=%2Fin%2Fann-bell%2F',
    'https://www.linkedin.com/login',
    'https://de.linkedin.com/in/ann-bell',
    'https://pl.linkedin.com/in/ann-bell/',
    'https://www.linkedin.com/salesforce/',
    'https://www.linkedin.com/hiring/',
    'https://example.org/sales/lead/1/',
    'https://www.linkedin.com/in/',
    'https://linkedin.com.example.org/in/ann-bell/',
    'https://notlinkedin.com/in/ann-bell/',
  ])('is not asked at %s', (address) => {
    expect(read(sduiPage(), address)).toEqual({ kind: 'not-a-profile' });
  });

  it.each(['details/experience/', 'recent-activity/all/'])(
    'is told on %s only while the top card stands',
    (route) => {
      expect(read('<main><h2>Experience</h2></main>', `${ADDRESS}${route}`)).toEqual({
        kind: 'not-a-profile',
      });
      expect(read(sduiPage(), `${ADDRESS}${route}`)).toMatchObject({ kind: 'profile', name: 'Ann Bell' });
    },
  );

  it.each(['%C5%81ucja-pr%C3%B3ba', 'Łucja-próba', '%c5%81ucja-pro%cc%81ba', '%C5%81UCJA-PRÓBA'])(
    'compares slugs decoded: %s',
    (slug) => {
      const seen = readBoth(sduiPage({ slug: 'łucja-próba' }), `https://www.linkedin.com/in/${slug}/`);
      expect(seen.slug).toBe('łucja-próba');
    },
  );

  it.each(['ann-🔬-bell', 'ann-%F0%9F%94%AC-bell', 'ann-%f0%9f%94%ac-bell'])(
    'knows a slug with an emoji in it: %s',
    (slug) => {
      const page = sduiPage({ slug: 'ann-%F0%9F%94%AC-bell' });
      expect(readBoth(page, `https://www.linkedin.com/in/${slug}/`).slug).toBe('ann-🔬-bell');
    },
  );

  it('waits while the person before is still shown', () => {
    expect(read(sduiPage(OLD))).toEqual({
      kind: 'not-yet',
      reason: 'the top card is of somebody else, or does not say whose it is',
    });
    expect(read(emberPage({ slug: 'boris-sample' }))).toMatchObject({ kind: 'not-yet' });
    expect(read(sduiPage(OLD), `https://www.linkedin.com/in/${profileId(MEMBER)}/`)).toMatchObject({
      kind: 'not-yet',
    });
  });

  it('takes no evidence from the cards below while two top cards stand', () => {
    const nameless = { ...OLD, nameRow: '<h2>Boris Sample</h2>' };
    const below = '<div componentkey="profileCardsAboveActivityann-bell"></div>';
    expect(
      read(`<main>${topCard(nameless)}${topCard({ nameRow: '<h2>Ann Bell</h2>' })}${below}</main>`),
    ).toMatchObject({
      kind: 'not-yet',
    });
    expect(readBoth(`<main>${topCard(nameless)}${topCard()}${below}</main>`)).toMatchObject({
      name: 'Ann Bell',
    });
    const around = `<div componentkey="profileCardsAboveActivityTopcardOnlyann-bell">${topCard({ nameRow: '<h2>Ann Bell</h2>' })}</div>`;
    expect(readBoth(`<main>${topCard(nameless)}${around}</main>`)).toMatchObject({ name: 'Ann Bell' });
  });

  it('reads no card of the person before under the new top card', () => {
    const role = `<p>Chief</p><p>Sample Ltd</p><p>2019 – 2020 · 1 yr</p>`;
    const more = (slug: string) => `<a href="/in/${slug}/details/experience/">x</a>`;
    const stale = (slug: string) =>
      sduiPage({
        belowTopCard: `<section data-view-name="profile-card-experience">${role}${more(slug)}</section>`,
      });
    expect(readBoth(stale('boris-sample')).experience).toBeUndefined();
    expect(readBoth(stale('ann-bell')).experience).toHaveLength(1);
  });

  it('takes no evidence from outside a card that names somebody else', () => {
    const belowTopCard = '<div componentkey="profileCardsAboveActivityann-bell"></div>';
    expect(read(sduiPage({ ...OLD, belowTopCard }))).toMatchObject({ kind: 'not-yet' });
  });

  it('reads the new card where the old one still stands, shown or hidden', () => {
    const both = `${topCard(OLD)}${topCard()}`;
    expect(readBoth(`<main>${both}</main>`)).toMatchObject({ name: 'Ann Bell', memberNumber: MEMBER });
    const hidden = `<div style="display:none">${topCard({ name: 'Ann Stale' })}</div>${topCard()}`;
    expect(readBoth(`<main>${hidden}</main>`)).toMatchObject({ name: 'Ann Bell' });
  });

  it.each([
    [
      'the verification badge',
      { nameRow: '<div componentkey="ProfileVerificationTriggerRef-ann-bell"><h2>Ann Bell</h2></div>' },
    ],
    [
      'the cards below',
      {
        nameRow: '<h2>Ann Bell</h2>',
        belowTopCard: '<div componentkey="profileCardsAboveActivityann-bell"></div>',
      },
    ],
    [
      'the cards below, by id',
      { nameRow: '<h2>Ann Bell</h2>', belowTopCard: '<div id="profileCardsExperienceOnlyann-bell"></div>' },
    ],
  ])('is proved by %s where the name is no link', (_evidence, parts) => {
    expect(readBoth(sduiPage(parts))).toMatchObject({ name: 'Ann Bell', slug: 'ann-bell' });
  });

  it('is proved by the links of the card when they agree', () => {
    const bell = (slug: string) =>
      `<h2>Ann Bell</h2><a href="https://www.linkedin.com/in/${slug}/"><svg></svg></a>`;
    expect(readBoth(sduiPage({ nameRow: bell('ann-bell') }))).toMatchObject({ slug: 'ann-bell' });
    expect(read(sduiPage({ nameRow: bell('ann-bell') + bell('boris-sample') }))).toMatchObject({
      kind: 'not-yet',
    });
  });

  it('is not told where nothing proves it', () => {
    expect(read(sduiPage({ nameRow: '<h2>Ann Bell</h2>' }))).toMatchObject({ kind: 'not-yet' });
  });

  it('is nobody in the right rail, in a dialog or among the suggestions', () => {
    const elsewhere = `<aside>${topCard()}</aside><div role="dialog">${topCard()}</div><div componentkey="SuggestedForYou">${topCard()}</div>`;
    expect(read(`<main><p>x</p>${elsewhere}</main>`)).toMatchObject({ kind: 'unknown-layout' });
  });

  it('is the user at /in/me/, when the card can be edited', () => {
    const me = 'https://www.linkedin.com/in/me/';
    expect(read(sduiPage(), me)).toMatchObject({ kind: 'not-yet' });
    expect(read(sduiPage({ actions: '<a href="/in/ann-bell/edit/intro/">x</a>' }), me)).toMatchObject({
      slug: 'ann-bell',
      isSelf: true,
    });
  });

  it('is nobody on a list of people, though the first to invite is the one asked for', () => {
    const invite = '<a href="/preload/custom-invite/?vanityName=ann-bell">x</a>';
    const list = `<main><section class="artdeco-card"><h2>People you may know</h2><a href="/in/ann-bell/">Ann Bell</a>${invite}</section></main>`;
    expect(read(list)).toMatchObject({ kind: 'unknown-layout' });
  });

  it('is nobody in a box of the classic feed that links to the person', () => {
    const box =
      '<main><section class="artdeco-card"><a href="/in/ann-bell/"><h1>Ann Bell</h1></a><p>x</p></section></main>';
    expect(read(box)).toMatchObject({ kind: 'unknown-layout' });
  });

  it('is read as the classic frontend also where that names its top card', () => {
    const classic = emberPage().replace(
      '<div class="ph5 pb5">',
      '<div class="ph5 pb5" data-view-name="profile-top-card">',
    );
    expect(readBoth(classic)).toMatchObject({ generation: 'ember', headline: 'Head of Samples' });
  });

  it('takes the member number from its own card, not from people suggested in it', () => {
    const key = `<button componentkey="ConnectButtonstate:invitation:urn:li:member:7_connect">x</button>`;
    expect(readBoth(sduiPage({ actions: key }))).toMatchObject({ memberNumber: MEMBER });
    const suggested = `<div componentkey="refSuggestedForYou">${key}</div>`;
    const unkeyed = `<main><section data-view-name="profile-top-card"><div>${nameRow({})}<p>x</p></div>${suggested}</section></main>`;
    expect(readBoth(unkeyed)).toMatchObject({ memberNumber: undefined });
  });

  it('survives addresses that are none', () => {
    const links =
      '<a href="https://[/messaging/compose/?%">x</a><a href="/in/%E0%A4%A/edit/intro/">x</a><a href="http://[connectionOf=?%">x</a>';
    expect(read(sduiPage({ actions: links }))).toMatchObject({ kind: 'profile', name: 'Ann Bell' });
  });

  it('is not yet told on an empty page or under another screen', () => {
    expect(read('<main id="workspace"> </main>')).toEqual({
      kind: 'not-yet',
      reason: 'the page is still empty',
    });
    const search =
      '<main><div data-sdui-screen="com.linkedin.sdui.flagshipnav.search.SearchResultsPeople"><p>Ann Bell</p></div></main>';
    expect(read(search)).toEqual({ kind: 'not-yet', reason: 'the page still shows another screen' });
  });

  it('is unknown on a page of another layout', () => {
    const layout = '<main><section class="of-next-year"><h1>Ann Bell</h1></section></main>';
    expect(read(layout)).toMatchObject({ kind: 'unknown-layout' });
  });

  it.each([
    '<main><section class="top-card-layout"><h1>Ann Bell</h1></section></main>',
    '<main><a href="/login" data-tracking-control-name="public_profile_nav-header-signin">x</a><h1>Ann Bell</h1></main>',
    '<main><h1>x</h1><form action="https://www.linkedin.com/checkpoint/lg/login-submit"><p>x</p></form></main>',
    '<main><h1>x</h1><form action="/uas/authenticate"><p>x</p></form></main>',
  ])('is nobody on a page for guests: %s', (guest) => {
    expect(read(guest)).toEqual({ kind: 'not-a-profile' });
  });

  it.each([
    ['/sales/lead/1,NAME_SEARCH,x', 'Sales Navigator'],
    ['/sales', 'Sales Navigator'],
    ['/sales/search/people?query=x', 'Sales Navigator'],
    ['/talent/profile/1', 'Recruiter'],
    ['/recruiter/profile/1', 'Recruiter'],
    ['/hire/dashboard/', 'Recruiter'],
  ])('is not read at %s', (path, product) => {
    expect(read(sduiPage(), `https://www.linkedin.com${path}`)).toEqual({ kind: 'not-read', product });
  });

  it('takes the member number from links and keys where the card has none', () => {
    const named = `<main><section data-view-name="profile-top-card"><div>${nameRow({})}<p>x</p></div>`;
    const compose = `<a href="/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${profileId(MEMBER)}">x</a></section></main>`;
    expect(readBoth(named + compose)).toMatchObject({ memberNumber: MEMBER });
    const key = `<a componentkey="ConnectButtonstate:invitation:urn:li:member:${MEMBER}_connect">x</a></section></main>`;
    expect(readBoth(named + key)).toMatchObject({ memberNumber: MEMBER });
  });
});

describe('the classic frontend in its frame', () => {
  afterEach(() => document.body.replaceChildren());

  function withFrame(style: string): Document {
    document.body.innerHTML = `<main id="workspace"><iframe data-testid="interop-iframe" style="${style}"></iframe></main>`;
    const inner = document.querySelector('iframe')?.contentDocument;
    if (!inner) throw new Error('the frame has no document');
    inner.body.innerHTML = emberPage();
    return document;
  }

  it('is read from the top document, though its nodes are of another realm', () => {
    expect(readProfile(withFrame(''), new URL(ADDRESS))).toMatchObject({
      kind: 'profile',
      generation: 'ember',
      name: 'Ann Bell',
      memberNumber: MEMBER,
    });
  });

  it('is not read while the frame is hidden', () => {
    expect(readProfile(withFrame('display:none'), new URL(ADDRESS)).kind).not.toBe('profile');
  });
});
