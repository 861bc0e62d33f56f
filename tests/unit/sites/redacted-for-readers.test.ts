// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { inspectPage } from '@/sites/inspect-page';
import { redactPage } from '@/sites/redact-page';
import { addInlineReply, addPopup, elementOf, layOut, openMailbox } from './gmail/gmail-page';
import { card, connectLink, mutualBlock, sduiPage, typedRow } from './linkedin/sdui-page';
import { pageOf, parsed } from './redacted-page';

const gmail = new URL('https://mail.google.com/mail/u/0/#inbox');
const jana = { email: 'jana@grid-plant.org', name: 'Jana Kowalska' };
const ola = { email: 'ola@wind-farm.net', name: 'Ola Berg' };

afterEach(() => {
  vi.restoreAllMocks();
  document.head.replaceChildren();
  document.body.replaceChildren();
});

/** What an inspection says with every text and number taken out of it: kinds, counts, and what is absent. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'string') return 'text';
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value === 'number' ? 'number' : value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      ['kind', 'rungs', 'field', 'connection', 'generation', 'degree'].includes(name) ? part : shapeOf(part),
    ]),
  );
}

describe('a reader sees the same', () => {
  test.each([
    [
      'a pop-up',
      () =>
        addPopup(document, {
          draft: '#msg-a:r-778899',
          thread: '#thread-a:r-112233',
          to: [jana, { email: 'lee@example.net' }],
          cc: [ola],
          subject: 'Wind',
          archive: true,
        }),
    ],
    [
      'two pop-ups',
      () => [
        addPopup(document, { composeId: 'one', to: [jana] }),
        addPopup(document, { composeId: 'two', to: [ola] }),
      ],
    ],
    [
      'a reply',
      () =>
        addInlineReply(document, {
          draft: '#msg-a:r-778899',
          legacyThread: '17f0a1b2c3d4e5f6',
          repliedTo: '17f0a1b2c3d4e5f6',
          summary: [jana, ola],
          from: 'mina.work@example.com',
        }),
    ],
    ['a typed address', () => addPopup(document, { typed: 'jana@grid-plant.org, ola@wind-farm.net' })],
    [
      'a notice',
      () =>
        document.body.append(
          elementOf(
            document,
            '<div role="alert" class="b8 bAp"><div class="vh"><span class="bAq">Sent</span><span id="link_undo" param="#thread-a:r-112233">Undo</span><span id="link_vsm" param="#thread-a:r-112233">View</span></div></div>',
          ),
        ),
    ],
    ['a list', () => document.body.append(elementOf(document, listMarkup))],
  ])('in %s of Gmail', (_, build) => {
    openMailbox(document);
    build();
    const before = inspectPage(document, gmail);
    const html = redactPage(document);
    const again = parsed(html);
    document.title = again.title;
    document.body.replaceWith(again.body);
    layOut();
    expect(before['kind']).not.toBe('unknown layout');
    expect(shapeOf(inspectPage(document, gmail))).toEqual(shapeOf(before));
    expect(html).not.toMatch(/jana|ola|kowalska|grid-plant|mina|778899|17f0a1b2c3d4e5f6/iu);
  });

  test('on a profile of LinkedIn', () => {
    const shared =
      '<a href="https://www.linkedin.com/school/778899/"><p>Both at Sample</p></a><a href="https://www.linkedin.com/groups/778898/"><p>Bell Guild</p></a>';
    const contact =
      '<div role="dialog"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.ProfileContactDetailsOverlay"><a href="https://www.linkedin.com/in/ann-bell">x</a><div><svg id="envelope-medium"></svg><p>x</p><a href="mailto:ann@grid-plant.org"><p>ann@grid-plant.org</p></a></div></div></div>';
    const body =
      sduiPage({
        typedRows: typedRow('company', 'Sample Ltd'),
        mutuals: mutualBlock('Bea and Cyd are mutual connections'),
        actions: connectLink('ann-bell'),
        belowTopCard:
          card(
            'Interests',
            '<h2>x</h2><a href="https://www.linkedin.com/company/778899/"><p>Sample Ltd</p></a>',
          ) + `<div componentkey="profileCardsAboveActivityann-bell"><section>${shared}</section></div>`,
      }) + contact;
    const html = redactPage(pageOf(body));
    const before = inspectPage(pageOf(body), new URL('https://www.linkedin.com/in/ann-bell/'));
    const after = inspectPage(parsed(html), new URL('https://www.linkedin.com/in/person-1/'));
    expect(before['kind']).toBe('profile');
    expect(after['memberNumber']).toBe(900000001);
    expect(after['slug']).toBe('person-1');
    expect(shapeOf(after)).toEqual(shapeOf(before));
    expect(before).toMatchObject({ contact: { emails: ['ann@grid-plant.org'] }, interests: ['Sample Ltd'] });
    expect(before).toMatchObject({ groups: ['Bell Guild'], highlights: ['Both at Sample'] });
    expect(html).not.toMatch(/bell|sample|bea\b|100000001|grid-plant|77889/iu);
  });
});

const listMarkup = `<table><tbody>
  <tr class="zA zE" role="row" data-legacy-thread-id="17f0a1b2c3d4e5f6"><td class="yX"><div class="yW"><span email="${jana.email}" name="Jana Kowalska">Jana</span><span class="bx0">3</span></div></td><td class="y6"><span class="bog" data-thread-id="#thread-f:1725000000000000000" data-legacy-thread-id="17f0a1b2c3d4e5f6" data-legacy-last-message-id="17f0a1b2c3d4e5f7">Wind</span></td><td class="xW"><span title="Mon, 2 Nov 2026, 10:00">2 Nov</span></td></tr>
  <tr class="zA yO" role="row"><td><div class="yW"><span email="${ola.email}" name="Ola">Ola</span></div></td><td class="y6"><span class="bog">Grid</span></td><td class="xW"><span title="Sun, 1 Nov 2026">1 Nov</span></td></tr>
</tbody></table>`;

const word = fc.stringMatching(/^[bcdfghjkmqvwz]{5,12}$/u);
const digits = fc.stringMatching(/^[1-9]{4,9}$/u);
const hexId = fc.stringMatching(/^1[0-9a-f]{14}[1-9]$/u);
const secrets = fc.record({
  name: word,
  other: word,
  mailbox: word,
  domain: word,
  number: digits,
  hex: hexId,
  typed: word,
});

// jsdom is slow at computed styles.
const SLOW_MS = 30_000;

describe('nothing of a page survives', { timeout: SLOW_MS }, () => {
  test('wherever it stands', () => {
    fc.assert(
      fc.property(secrets, ({ name, other, mailbox, domain, number, hex, typed }) => {
        const address = `${mailbox}@${domain}.org`;
        const html = redactPage(
          pageOf(
            `<!-- ${name} --><div id="${name}" class="zA ${number} m${hex}" title="${name}" aria-label="${name} (${address})" data-tooltip="${other}" data-name="${name}" name="${name}" style="background:url(${name})" onclick="${name}" data-thing="${name}" jslog="1; 4:${btoa(JSON.stringify([name, hex, address]))}" jsaction="${name}">${name} ${address} ${number} <b>${hex}</b> thread-f:${BigInt(`0x${hex}`)}</div>
             <span email="${address}" name="${name}" data-hovercard-id="${address}">${other}</span>
             <input type="hidden" name="draft" value="#msg-a:r${number}"><input type="hidden" name="${name}" value="${name}"><input name="subjectbox" value="${typed}"><input placeholder="${name}">
             <textarea name="to">${address}</textarea><select><option value="${name}">${name}</option></select>
             <a href="https://www.linkedin.com/in/${name}-${other}/?miniProfileUrn=${name}">x</a><a href="https://mail.google.com/mail/${name}#inbox/${hex}">x</a><a href="https://${domain}.org/${name}">x</a><a href="/${name}/?vanityName=${name}&q=${name}">x</a>
             <i componentkey="profileCardsOnly${name}"></i><i componentkey="com.linkedin.sdui.${name}"></i><i data-urn="urn:li:activity:${number}"></i><i data-thread-id="${hex}" data-some-id="${name}"></i>
             <div g_editable="true" role="textbox"><p class="${name}" id="${name}">${name}</p></div><img alt="${name}" src="https://${domain}.org/${name}.png"><svg><title>${name}</title><text>${name}</text></svg><${name}>${other}</${name}>`,
            `${name} - ${address}`,
          ),
        ).toLowerCase();
        for (const secret of [
          name,
          other,
          mailbox,
          domain,
          number,
          hex,
          typed,
          BigInt(`0x${hex}`).toString(),
        ])
          expect(html).not.toContain(secret);
        for (const [, base64 = ''] of html.matchAll(/4:([\w+/=]+)/gu)) expect(base64).not.toContain(name);
      }),
      { numRuns: 30 },
    );
  });

  test('whatever it is, and the result is a page again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.webUrl(), (text, link) => {
        const made = pageOf('<p></p><a></a>');
        const [paragraph, anchor] = [made.querySelector('p'), made.querySelector('a')];
        paragraph?.append(text);
        paragraph?.setAttribute('aria-label', text);
        paragraph?.setAttribute('class', text);
        paragraph?.setAttribute('jslog', text);
        anchor?.setAttribute('href', link);
        anchor?.setAttribute('id', text);
        const seen = parsed(redactPage(made));
        expect(seen.querySelectorAll('body *')).toHaveLength(2);
        const outside = seen.querySelector('p')?.textContent ?? '';
        expect(outside.replace(/person\d+@example\.com/gu, '')).not.toMatch(/[b-wyz4-9]|[1-9]\d|\d[13-9]/iu);
      }),
      { numRuns: 50 },
    );
  });
});
