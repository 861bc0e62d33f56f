// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { MEMBER } from './profile-ids';
import { read, readBoth } from './read-page';
import { location, nameRow, sduiPage, typedRow, type SduiParts } from './sdui-page';

describe('the top card of the newer frontend', () => {
  it('is read whole', () => {
    const typedRows = typedRow('company', 'Sample Ltd') + typedRow('school', 'University of Examples');
    expect(
      readBoth(sduiPage({ typedRows, companyLine: '<p>Sample Ltd · University of Examples</p>' })),
    ).toEqual({
      kind: 'profile',
      generation: 'sdui',
      name: 'Ann Bell',
      memberNumber: MEMBER,
      slug: 'ann-bell',
      degree: 2,
      headline: 'Head of Samples',
      company: 'Sample Ltd',
      school: 'University of Examples',
      location: 'Exampleville, Sampleland',
      mutualCount: undefined,
      mutualNames: [],
      mutualNamesAre: 'first-names',
      canConnect: undefined,
      isSelf: false,
      connection: 'unknown',
      about: undefined,
      experience: undefined,
      education: undefined,
    });
  });

  const LANGUAGES: readonly (readonly [string, SduiParts, Partial<Record<string, unknown>>])[] = [
    [
      'German',
      {
        degree: '<p>· 3.+</p>',
        headline: 'Leiterin Muster',
        locationRow: location('Musterstadt', 'Kontaktinfo'),
      },
      { degree: 3, headline: 'Leiterin Muster', location: 'Musterstadt' },
    ],
    [
      'French',
      {
        degree: '<p>· 1er</p>',
        headline: 'Responsable d’exemples',
        locationRow: location('Exempleville', 'Coordonnées'),
      },
      { degree: 1, headline: 'Responsable d’exemples' },
    ],
    ['Spanish', { degree: '<p>• 2º</p>' }, { degree: 2 }],
    ['Italian', { degree: '<p>· 3° e oltre</p>' }, { degree: 3 }],
    ['Thai', { degree: '<p>· อันดับที่ 2</p>' }, { degree: 2 }],
    [
      'Arabic, with its own digits and bidi marks',
      {
        name: '\u200fآن بيل',
        degree: '<p>\u200f· ٢\u200e</p>',
        headline: '\u202bرئيسة العينات\u202c',
        locationRow: location('مدينة المثال', 'معلومات الاتصال'),
      },
      { name: 'آن بيل', degree: 2, headline: 'رئيسة العينات', location: 'مدينة المثال' },
    ],
    [
      'Persian, with a joiner inside the name',
      { name: 'علی\u200cرضا نمونه', degree: '<p>· ۳</p>' },
      { name: 'علی\u200cرضا نمونه', degree: 3 },
    ],
    [
      'Japanese',
      {
        name: '見本 花子',
        degree: '<p>・2次</p>',
        headline: '見本課長',
        locationRow: location('東京都', '連絡先情報'),
      },
      { name: '見本 花子', degree: 2, headline: '見本課長', location: '東京都' },
    ],
    ['Chinese', { name: '样本', degree: '<p>· 2 度</p>' }, { name: '样本', degree: 2 }],
    ['emoji with joiners', { name: '👩\u200d💻 Ann Bell ✅' }, { name: '👩\u200d💻 Ann Bell ✅' }],
    ['decomposed letters', { name: 'Zoe\u0308 Bell' }, { name: 'Zoë Bell' }],
  ];
  it.each(LANGUAGES)('is read in %s', (_language, parts, expected) => {
    expect(readBoth(sduiPage(parts))).toMatchObject(expected);
  });

  const PRONOUNS: readonly (readonly [string, SduiParts])[] = [
    ['before the degree', { pronouns: '<p>She/Her</p>' }],
    [
      'in a row of their own inside the name row',
      { nameRow: `<div>${nameRow({ pronouns: '<p>ze/zir</p>', degree: '' })}<p>· 2nd</p></div>` },
    ],
  ];
  it.each(PRONOUNS)('does not take pronouns for the headline: %s', (_place, parts) => {
    expect(readBoth(sduiPage(parts))).toMatchObject({ headline: 'Head of Samples', degree: 2 });
  });

  it('does not take a link beside the name for the contact info', () => {
    const verified = '<p><a href="#">Verified</a></p>';
    expect(readBoth(sduiPage({ pronouns: verified }))).toMatchObject({
      degree: 2,
      headline: 'Head of Samples',
      location: 'Exampleville, Sampleland',
    });
  });

  it('does not take pronouns for the headline where no degree is shown', () => {
    const seen = readBoth(sduiPage({ pronouns: '<p>They/Them</p>', degree: '' }));
    expect(seen).toMatchObject({ headline: 'Head of Samples', degree: undefined });
  });

  const HIDDEN = '<p>· 1st</p>';
  const DEGREES: readonly (readonly [string, string, number | undefined])[] = [
    [
      'an inline style',
      `<p>· 2nd</p><div data-display-contents="true" style="display:none">${HIDDEN}</div>`,
      2,
    ],
    ['a style with a space', `<div style="color: red; display: none;">${HIDDEN}</div><p>· 2nd</p>`, 2],
    ['the hidden attribute', `<div hidden="">${HIDDEN}</div><p>· 2nd</p>`, 2],
    ['visibility', `<p style="visibility: hidden">· 1st</p><p>· 3rd+</p>`, 3],
    [
      'the stylesheet, told by its wrapper',
      `<p>· 3rd</p><div data-display-contents="true">${HIDDEN}</div>`,
      3,
    ],
    ['nothing: two that disagree are unknown', `<p>· 3rd</p>${HIDDEN}`, undefined],
    ['nothing: two that agree', '<p>· 3rd</p><p>· 3rd</p>', 3],
  ];
  it.each(DEGREES)('takes the visible degree where the other is hidden by %s', (_means, degree, expected) => {
    expect(readBoth(sduiPage({ degree }))).toMatchObject({ degree: expected, headline: 'Head of Samples' });
  });

  it('asks the browser what is rendered', () => {
    const prototype = Element.prototype as { checkVisibility?: (this: Element) => boolean };
    prototype.checkVisibility = function () {
      return !this.textContent.includes('1st');
    };
    try {
      expect(read(sduiPage({ degree: '<p>· 1st</p><p>· 2nd</p>' }))).toMatchObject({ degree: 2 });
    } finally {
      delete prototype.checkVisibility;
    }
  });

  const AFFILIATIONS: readonly (readonly [string, SduiParts, string | undefined, string | undefined])[] = [
    [
      'typed company only',
      { typedRows: typedRow('company', 'A · B Ltd'), companyLine: '<p>A · B Ltd</p>' },
      'A · B Ltd',
      undefined,
    ],
    [
      'typed school only',
      { typedRows: typedRow('school', 'Example School'), companyLine: '<p>Example School</p>' },
      undefined,
      'Example School',
    ],
    ['line only', { companyLine: '<p>Sample Ltd · Example School</p>' }, 'Sample Ltd', 'Example School'],
    ['nothing', { companyLine: '' }, undefined, undefined],
  ];
  it.each(AFFILIATIONS)('tells company and school: %s', (_form, parts, company, school) => {
    expect(readBoth(sduiPage(parts))).toMatchObject({
      company,
      school,
      location: 'Exampleville, Sampleland',
    });
  });

  const LOCATIONS: readonly (readonly [string, string, string | undefined])[] = [
    [
      'a link to the overlay',
      '<div><p>Exampleville</p><p>·</p><p><a href="/in/ann-bell/overlay/contact-info/">x</a></p></div>',
      'Exampleville',
    ],
    [
      'a button',
      '<div><p>Exampleville</p><p>·</p><p><button type="button">x</button></p></div>',
      'Exampleville',
    ],
    [
      'a row for each',
      '<div><div><p>Exampleville</p></div><p>·</p><div><p><a href="#">x</a></p></div></div>',
      'Exampleville',
    ],
    [
      'a link in no paragraph',
      '<div><p>Exampleville</p><a href="/in/ann-bell/overlay/contact-info/">x</a></div>',
      'Exampleville',
    ],
    [
      'a paragraph in a button',
      '<div><p>Exampleville</p><p>·</p><div role="button"><p>x</p></div></div>',
      'Exampleville',
    ],
    [
      'no contact info but a row of counters',
      '<div><p>1,204 followers</p><p>·</p><p><a href="#">500+ connections</a></p></div>',
      undefined,
    ],
    ['no place', '<div><p><a href="#">x</a></p></div>', undefined],
    ['no place but a separator', '<div><p>·</p><p><a href="#">x</a></p></div>', undefined],
    ['no row', '<p>Exampleville</p><p>·</p><p><a href="#">x</a></p>', 'Exampleville'],
    ['no contact info', '<div><p>Exampleville</p></div>', undefined],
  ];
  it.each(LOCATIONS)('finds the place by the contact info: %s', (_form, locationRow, expected) => {
    expect(readBoth(sduiPage({ locationRow }))).toMatchObject({
      location: expected,
      headline: 'Head of Samples',
      company: 'Sample Ltd',
    });
  });

  it('reads the builds of winter and spring 2026', () => {
    const paragraphName = nameRow({}).replaceAll('h2', 'p');
    const badge = `<div componentkey="ProfileVerificationTriggerRef-ann-bell">${paragraphName}</div>`;
    expect(readBoth(sduiPage({ nameRow: badge }))).toMatchObject({
      name: 'Ann Bell',
      headline: 'Head of Samples',
      degree: 2,
    });
    const named = `<main><section data-view-name="profile-top-card"><div>${nameRow({})}<p>Head of Samples</p>${location('Exampleville')}</div></section></main>`;
    expect(readBoth(named)).toMatchObject({
      name: 'Ann Bell',
      memberNumber: undefined,
      location: 'Exampleville',
    });
  });

  it('reads the builds of September 2026, whose card refs are ids', () => {
    expect(readBoth(sduiPage({ keyedBy: 'id' }))).toMatchObject({
      name: 'Ann Bell',
      memberNumber: MEMBER,
      headline: 'Head of Samples',
    });
  });

  it('cuts what the page sends', () => {
    const seen = readBoth(
      sduiPage({ headline: `${'x'.repeat(511)}😀${'y'.repeat(9000)}`, name: '  Ann\n\u00a0 Bell ' }),
    );
    expect(seen.headline).toBe('x'.repeat(511));
    expect(seen.name).toBe('Ann Bell');
  });
});
