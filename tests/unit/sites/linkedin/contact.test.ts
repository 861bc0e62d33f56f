// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { readWholeProfile } from '@/sites/linkedin/read-whole-profile';
import { emberPage } from './ember-page';
import { ADDRESS, readBoth } from './read-page';
import { sduiPage } from './sdui-page';

const ROUTE = `${ADDRESS}overlay/contact-info/`;

const row = (icon: string, ...lines: readonly string[]) =>
  `<div><svg id="${icon}"></svg><div>${lines.map((line) => `<p>${line}</p>`).join('')}</div></div>`;
const own = row(
  'linkedin-bug-medium',
  'Ann’s profile',
  '<a href="https://www.linkedin.com/in/ann-bell">linkedin.com/in/ann-bell</a>',
);
const mail = (...addresses: readonly string[]) =>
  row(
    'envelope-medium',
    'メール',
    ...addresses.map((address) => `<a href="mailto:${address}">${address}</a>`),
  );

const sduiOverlay = (...rows: readonly string[]) =>
  `<div role="dialog"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.ProfileContactDetailsOverlay"><h2>Ann Bell</h2>${rows.join('')}</div></div>`;

const section = (icon: string, content: string) =>
  `<section class="pv-contact-info__contact-type"><svg data-test-icon="${icon}"></svg><h3>x</h3><div>${content}</div></section>`;
const emberOverlay = (slug = 'ann-bell') =>
  `<div class="artdeco-modal" role="dialog"><h1>Ann Bell</h1>${section('linkedin-bug-medium', `<a href="https://www.linkedin.com/in/${slug}">x</a>`)}${section('phone-handset-medium', '+48 000')}${section('envelope-medium', '<a href="mailto:ann@example.com">ann@example.com</a>')}</div>`;

const emails = (body: string, address = ROUTE) => readBoth(body, address).contact?.emails;

describe('contact information that the user opened', () => {
  it.each([
    ['links', mail('Ann@example.com', 'bell@example.org')],
    ['paragraphs without links', row('envelope-medium', 'E-mail', 'Ann@example.com', 'bell@example.org')],
  ])('gives the e-mail addresses: %s', (_form, mails) => {
    const overlay = sduiOverlay(
      own,
      row('phone-handset-small', 'Tel', '+48 000'),
      mails,
      row('calendar-medium', '2020'),
    );
    expect(emails(sduiPage() + overlay)).toEqual(['Ann@example.com', 'bell@example.org']);
    expect(emails(sduiPage() + overlay, ADDRESS)).toEqual(['Ann@example.com', 'bell@example.org']);
  });

  it('gives three at most, and none of another row', () => {
    const four = mail('a@example.com', 'b@example.com', 'c@example.com', 'd@example.com');
    expect(emails(sduiPage() + sduiOverlay(own, four))).toHaveLength(3);
    const site = row('globe-medium', 'Website', 'info@example.net');
    expect(emails(sduiPage() + sduiOverlay(own, row('envelope-medium', 'E-mail'), site))).toBeUndefined();
    expect(emails(sduiPage() + sduiOverlay(own, site))).toBeUndefined();
  });

  it('is the owner’s by its link, or else by the name or the address', () => {
    const unlinked = sduiOverlay(mail('ann@example.com'));
    expect(emails(sduiPage() + unlinked, ADDRESS)).toEqual(['ann@example.com']);
    const unnamed = unlinked.replace('<h2>Ann Bell</h2>', '<h2>Kontakt</h2>');
    expect(emails(sduiPage() + unnamed)).toEqual(['ann@example.com']);
    expect(emails(sduiPage() + unnamed, ADDRESS)).toBeUndefined();
    const others = sduiOverlay(own.replaceAll('ann-bell', 'boris-sample'), mail('boris@example.com'));
    expect(emails(sduiPage() + others)).toBeUndefined();
  });

  it('is not read while it is hidden, or from the rest of the page', () => {
    expect(
      emails(`${sduiPage()}<div hidden="">${sduiOverlay(own, mail('ann@example.com'))}</div>`),
    ).toBeUndefined();
    expect(emails(sduiPage({ belowTopCard: mail('ann@example.com') }))).toBeUndefined();
  });

  it('is read on the classic frontend', () => {
    expect(emails(emberPage() + emberOverlay())).toEqual(['ann@example.com']);
    expect(emails(emberPage() + emberOverlay('boris-sample'))).toBeUndefined();
  });
});

describe('contact information beside a frame', () => {
  afterEach(() => document.body.replaceChildren());

  const inFrame = (style = '') => {
    document.body.innerHTML = `<main><iframe data-testid="interop-iframe"></iframe></main><div id="interop-outlet" data-testid="interop-shadowdom" style="${style}"></div>`;
    const inner = document.querySelector('iframe')?.contentDocument;
    const root = document.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
    if (!inner || !root) throw new Error('the frame has no document');
    inner.body.innerHTML = emberPage();
    root.innerHTML = emberOverlay();
    return readWholeProfile(document, new URL(ROUTE));
  };

  it('is read in the open shadow root', () => {
    expect(inFrame()).toMatchObject({ name: 'Ann Bell', contact: { emails: ['ann@example.com'] } });
  });

  it('is not read where that is hidden', () => {
    expect(inFrame('display:none')).toMatchObject({ name: 'Ann Bell', contact: undefined });
  });
});
