// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { memberNumberOfProfileId } from '@/outreach/handle';
import { timeOfLegacyId } from '@/sites/gmail/legacy-id';
import { redactPage } from '@/sites/redact-page';
import { addPopup, elementOf, openMailbox } from './gmail/gmail-page';
import { profileId } from './linkedin/profile-ids';
import { pageOf, parsed } from './redacted-page';

const jana = { email: 'jana@grid-plant.org', name: 'Jana Kowalska' };
const ola = { email: 'ola@wind-farm.net', name: 'Ola Berg' };

afterEach(() => {
  vi.restoreAllMocks();
  document.head.replaceChildren();
  document.body.replaceChildren();
});

/** The redacted page, read again. */
function redacted(body: string, title = ''): Document {
  return parsed(redactPage(pageOf(body, title)));
}

function only(document: Document, selector: string): Element {
  const [found, ...more] = document.querySelectorAll(selector);
  if (!found || more.length > 0) throw new Error(`${selector} in ${document.documentElement.outerHTML}`);
  return found;
}

describe('a redacted text', () => {
  test('keeps its length, its case, its punctuation and its white space', () => {
    expect(only(redacted('<p>Hello, Jana!\n Room 17.</p>'), 'p').textContent).toBe('Xxxxx, Xxxx!\n Xxxx 00.');
  });

  test('keeps its script and direction', () => {
    const seen = only(redacted('<p dir="rtl">שלום Привет 東京 مرحبا ñandú</p>'), 'p');
    expect(seen.textContent).toBe('אאאא Жжжжжж 字字 ععععع xxxxx');
    expect(seen.getAttribute('dir')).toBe('rtl');
  });

  test('carries nothing in characters that are not seen, nor in little pictures', () => {
    const hidden = Array.from('jana', (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join(
      '',
    );
    expect(only(redacted(`<p>a${hidden}🎂🇵🇱e\u0301٤</p>`), 'p').textContent).toBe('x☺☺☺x0');
  });

  test('keeps what lines are told by: the mark of a degree, and that a number is a year', () => {
    const seen = redacted('<p>· 2nd</p><b>Jan 2016 – 2021</b><i>2 of 3</i><u>4711 and 20212</u>');
    expect(['p', 'b', 'i', 'u'].map((name) => only(seen, name).textContent)).toEqual([
      '· 2xx',
      'Xxx 2000 – 2000',
      '0 xx 0',
      '0000 xxx 00000',
    ]);
  });

  test('names the same address in the same way wherever it stands', () => {
    const seen = redacted(
      `<span email="${jana.email}" title="Jana <${jana.email.toUpperCase()}>">${jana.email}</span><i email="${ola.email}"></i>`,
      `Inbox (3) - ${ola.email} - Gmail`,
    );
    const span = only(seen, 'span');
    expect(seen.title).toBe('Xxxxx (0) - person1@example.com - Xxxxx');
    expect(span.getAttribute('email')).toBe('person2@example.com');
    expect(span.getAttribute('title')).toBe('Xxxx <person2@example.com>');
    expect(span.textContent).toBe('person2@example.com');
    expect(only(seen, 'i').getAttribute('email')).toBe('person1@example.com');
  });
});

describe('redacted ids', () => {
  test('keep the order of their times, but not the times', () => {
    const late = '19a8c6b1f2d3e4a5';
    const early = '18f0a1b2c3d4e5f6';
    const seen = redacted(
      `<a data-legacy-thread-id="${late}"></a><b data-legacy-thread-id="${early}" data-thread-id="#thread-f:${BigInt(`0x${late}`)}"></b>`,
    );
    const [first, second] = ['a', 'b'].map(
      (name) => only(seen, name).getAttribute('data-legacy-thread-id') ?? '',
    );
    expect(Number(timeOfLegacyId(first ?? ''))).toBeGreaterThan(Number(timeOfLegacyId(second ?? '')));
    expect(timeOfLegacyId(second ?? '')).toBe(Date.UTC(2020, 0, 1));
    expect(only(seen, 'b').getAttribute('data-thread-id')).toBe(`#thread-f:${BigInt(`0x${first ?? ''}`)}`);
  });

  test('stay the same for the same and other for another', () => {
    const seen = redacted(
      '<a data-compose-id="first-1"></a><b data-compose-id="second-2"></b><i data-compose-id="first-1"></i>',
    );
    const [first, second, again] = ['a', 'b', 'i'].map((name) =>
      only(seen, name).getAttribute('data-compose-id'),
    );
    expect(first).toBe(again);
    expect(first).not.toBe(second);
    expect(redacted('<p param="#thread-a:r-778899"></p>').querySelector('p')?.getAttribute('param')).toBe(
      '#thread-a:r1',
    );
  });

  test('inside the log of an element are replaced too', () => {
    const log = btoa(
      JSON.stringify(['#msg-a:r-778899', null, ['#thread-f:1654009536642772396', 4711, 'Jana']]),
    );
    const kept = only(redacted(`<p jslog="32601; u014N:cOuCgd; 11:${log}..; 5:x"></p>`), 'p').getAttribute(
      'jslog',
    );
    const [kind, encoded = ''] = (kept ?? '').split('; 11:');
    expect(kind).toBe('32601');
    expect(JSON.parse(atob(encoded))).toEqual([
      '#msg-a:r1',
      null,
      [`#thread-f:${BigInt(Date.UTC(2020, 0, 1)) << 20n}`, null, 'Xxxx'],
    ]);
  });

  test('of LinkedIn are of the same made-up member in every form', () => {
    const seen = redacted(
      `<i data-member-id="100000001"></i><b componentkey="com.linkedin.sdui.profile.card.ref${profileId(100000001)}Topcard"></b><u data-urn="urn:li:member:100000001"></u>`,
    );
    const key = only(seen, 'b').getAttribute('componentkey') ?? '';
    const id = /AC[ow]A[\w-]{35}/u.exec(key)?.[0] ?? '';
    expect(key).toBe(`com.linkedin.sdui.profile.card.ref${id}Topcard`);
    expect(memberNumberOfProfileId(id)).toBe(900000001);
    expect(only(seen, 'i').getAttribute('data-member-id')).toBe('900000001');
    expect(only(seen, 'u').getAttribute('data-urn')).toBe('urn:li:member:900000001');
  });

  test('in the addresses of LinkedIn leave the kind of the page', () => {
    const seen = redacted(
      `<a href="https://www.linkedin.com/in/Ann-Bell/overlay/contact-info/?ref=ann"></a><b id="profileCardsAboutOnlyann-bell"></b>
       <i href="/preload/custom-invite/?vanityName=ann-bell&x=y"></i><u href="https://somewhere.example.org/ann"></u><s href="/company/sample-ltd/"></s>`,
    );
    const hrefs = ['a', 'i', 'u', 's'].map((name) => only(seen, name).getAttribute('href'));
    expect(hrefs).toEqual([
      'https://www.linkedin.com/in/person-1/overlay/contact-info/',
      '/preload/custom-invite/?vanityName=person-1',
      null,
      '/company/id-1/',
    ]);
    expect(only(seen, 'b').id).toBe('profileCardsAboutOnlyperson-1');
  });
});

describe('a redacted page', () => {
  test('holds no script, style, comment, picture, frame or handler', () => {
    const html = redactPage(
      pageOf(
        '<script>secret()</script><style>.secret{}</style><!-- secret --><img src="https://secret.example.org/p.png" alt="Secret" onload="secret()"><iframe src="/secret">secret</iframe><noscript>secret</noscript><svg><path d="secret"/></svg><template><p>secret</p></template><p style="color: red; background: url(secret)" jsaction="secret">x</p>',
      ),
    );
    expect(html.toLowerCase()).not.toMatch(/secret|script|<style|onload|color/u);
    expect(html).toContain('<img alt="Xxxxxx">');
  });

  test('tells what is hidden', () => {
    const seen = redacted(
      '<p style="display: none; color: red">a</p><b style="visibility:hidden">b</b><i>c</i>',
    );
    expect(['p', 'b', 'i'].map((name) => only(seen, name).getAttribute('style'))).toEqual([
      'display:none',
      'visibility:hidden',
      null,
    ]);
  });

  test('holds what was typed only redacted', () => {
    openMailbox(document);
    const box = elementOf(document, '<div><input name="subjectbox"><textarea name="cc"></textarea></div>');
    document.body.append(box);
    const [field, area] = [box.querySelector('input'), box.querySelector('textarea')];
    if (field) field.value = 'Wind farm';
    if (area) area.value = `Jana <${jana.email}>`;
    const seen = parsed(redactPage(document));
    expect(seen.querySelector('input')?.value).toBe('Xxxx xxxx');
    expect(seen.querySelector('textarea')?.value).toMatch(/^Xxxx <person\d@example\.com>$/u);
  });

  test('leaves nothing of a mail but its shape', () => {
    const seen = redacted(
      '<div class="a3s aiL"><div class="gmail_quote jana-letter" id="jana" data-jana="1" dir="ltr"><a href="https://jana.example.org/x">Jana</a></div></div>',
    );
    expect(only(seen, '.a3s').innerHTML).toBe('<div class="gmail_quote" dir="ltr"><a>Xxxx</a></div>');
  });

  test('leaves nothing of a mail where its class has a hash either', () => {
    const seen = redacted('<div class="a3s-1x"><p class="jana" lang="pl" data-x="jana">Jana</p></div>');
    expect(only(seen, 'p').outerHTML).toBe('<p class="">Xxxx</p>');
  });

  test('leaves the page as it is', () => {
    openMailbox(document);
    addPopup(document, { to: [jana], subject: 'Wind' });
    const before = document.documentElement.outerHTML;
    redactPage(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
