import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestTextOf } from '@/imports/mail/mail-text';
import { anyText, bytesOf } from './made-entries';
import { mailWith, parsed } from './made-mails';

const textOf = (mail: string | Uint8Array) => {
  const { block, parts } = parsed(mail);
  return newestTextOf(block.bytes, parts());
};

const part = (head: string, body: string) => `--b1\n${head}\n\n${body}\n`;
const multipart = (...parts: string[]) =>
  mailWith(
    { 'Content-Type': 'multipart/mixed; boundary="b1"' },
    `preamble\n${parts.join('')}--b1--\nepilogue`,
  );

describe('the newest words of a mail', () => {
  it('are its plain text', () => {
    expect(textOf(mailWith({}, 'Good morning\n\nAnn'))).toBe('Good morning\n\nAnn');
  });

  it.each([
    ['quoted-printable', 'J=C3=B6rg =E2=82=AC 5 =\n= 5 =3D', 'Jörg € 5 = 5 ='],
    ['Quoted-Printable', 'broken =XY and =', 'broken =XY and'],
    ['base64', 'SsO2cmcg4oKs\nIDU=', 'Jörg € 5'],
    ['base64', '!!SsO2cmc*', 'Jörg'],
    ['8bit', 'Jörg € 5', 'Jörg € 5'],
    ['x-unknown', 'Jörg', 'Jörg'],
  ])('by transfer encoding: %s', (encoding, body, expected) => {
    const fields = { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Transfer-Encoding': encoding };
    expect(textOf(mailWith(fields, body))).toBe(expected);
  });

  it.each([
    ['iso-8859-1', 'J\u00f6rg', 'Jörg'],
    ['"windows-1252"', '5 \u0080', '5 €'],
    ['ISO-8859-15', '5 \u00a4', '5 €'],
    ['koi8-r', '\u00ed\u00c9\u00d2', 'Мир'],
    ['shift_jis', '\u0090\u00c2', '青'],
    ['cp932', '\u0090\u00c2', '青'],
    ['no-such-charset', 'J\u00f6rg', 'Jörg'],
    ['utf-7', 'J+APY-rg +- Bo +2D3cAA+', 'Jörg + Bo 🐀'],
    ['unicode-1-1-utf-7', 'Ann+', 'Ann+'],
    ['utf-8', 'J\u00f6rg', 'Jörg'],
    ['us-ascii', 'J\u00c3\u00b6rg', 'Jörg'],
  ])('by character set: %s', (charset, bytes, expected) => {
    const mail = mailWith({ 'Content-Type': `text/plain; charset=${charset}` }, bytes);
    expect(textOf(bytesOf(mail, true))).toBe(expected);
  });

  it('are of the first plain part that says anything, however deep', () => {
    const inner = `Content-Type: multipart/alternative; boundary=b2\n\n--b2\nContent-Type: text/html\n\n<b>No</b>\n--b2\n\nYes\n--b2--`;
    const blank = part('Content-Type: text/plain', '\n ');
    const attached = part('Content-Type: text/plain\nContent-Disposition: attachment', 'notes.txt');
    expect(
      textOf(
        multipart(
          attached,
          blank,
          part(inner.split('\n\n')[0] ?? '', inner.slice(inner.indexOf('\n\n') + 2)),
        ),
      ),
    ).toBe('Yes');
  });

  it('are found where the last boundary is missing', () => {
    const mail = mailWith(
      { 'Content-Type': 'multipart/mixed; boundary=b1' },
      part('Content-Type: text/plain', 'Cut'),
    );
    expect(textOf(mail)).toBe('Cut');
  });

  it('are those of the HTML where nothing else is there, without quotes, styles and signatures', () => {
    const html = `<html><head><style>p{}</style><title>T</title></head><body><p>Dear&nbsp;Sam,</p>
      <div>5 &lt; 6 &amp; J&ouml;rg &#8364; &#x20AC;<br>bye</div><!-- <p>no</p> --><script>no()</script>
      <div class="gmail_signature">Ann, boss</div><blockquote>old <blockquote>older</blockquote></blockquote>
      <p>PS</p><div class="gmail_quote">On Monday<blockquote>x</blockquote></div></body></html>`;
    expect(textOf(mailWith({ 'Content-Type': 'text/html' }, html))).toBe(
      'Dear Sam,\n\n5 < 6 & Jörg € €\nbye\n\nPS',
    );
  });

  it('end where Outlook lets the older mail begin', () => {
    const html = '<p>New</p><div id="divRplyFwdMsg"><b>From:</b> Sam</div><p>Old</p>';
    expect(textOf(mailWith({ 'Content-Type': 'text/html' }, html))).toBe('New');
  });

  it('are unfolded where the lines flow', () => {
    const body = 'One line that goes \non here.\n\n Next \n> quoted \n> more\n-- \nAnn';
    expect(textOf(mailWith({ 'Content-Type': 'text/plain; format=flowed' }, body))).toBe(
      'One line that goes on here.\n\n Next',
    );
  });

  it('come out of an mbox file without the marks it put in', () => {
    expect(textOf(mailWith({}, '>From here on\nFrom there'))).toBe('From here on\nFrom there');
  });

  it('are at most 4,000 characters', () => {
    expect(textOf(mailWith({}, 'word '.repeat(5_000))).length).toBeLessThanOrEqual(4_000);
  });

  it('are found below quotes of any length', () => {
    const quotes = `On Monday 1 Ann wrote:\n${'> old words that nobody needs\n'.repeat(1_000)}`;
    expect(textOf(mailWith({}, `${quotes}\nMy answer`))).toBe('My answer');
  });

  it('and nothing that a mail holds makes reading fail', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '--b1\n',
        '--b1--\n',
        'Content-Type: text/html; charset="x\n',
        '\n',
        '<div class="',
        '=C3',
        '\0',
        '&#99999999;',
      ),
      fc.constantFrom(
        'Content-Transfer-Encoding: base64\n',
        'Content-Type: multipart/x; boundary=b1\n\n',
        '<!--',
        '\ud800',
      ),
      anyText(20),
    );
    const body = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(body, (text) => {
        expect(typeof textOf(mailWith({ 'Content-Type': 'multipart/mixed; boundary=b1' }, text))).toBe(
          'string',
        );
      }),
    );
  });
});
