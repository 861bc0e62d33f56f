import { expect, test } from 'vitest';
import { ownWords } from '@/outreach/fingerprint/own-words';

const body = 'a calendar that the drivers fill in by themselves, so the gates show who comes when';
const own = ownWords(body, []);

test.each([
  ['Hi Ann,', 'Best,\nBob'],
  ['Dear Ms. Example,\n', '\nKind regards\n\nBob Sample\nHead of Sales | Example Inc.\n+1 555 0100'],
  ['Sehr geehrte Frau Muster,', 'Mit freundlichen Grüßen\nErika Muster'],
  ['Bonjour Madame,', 'Bien cordialement,\nAnne'],
  ['Estimada señora Muestra:', 'Un cordial saludo,\nAna'],
  ['Здравствуйте, Анна!', 'С уважением,\nОльга'],
  ['مرحبا ليلى،', 'مع أطيب التحيات'],
  ['見本太郎様', 'よろしくお願いいたします。\n見本花子'],
  ['王小明您好：', '此致\n敬礼\n范安'],
  ['เรียนคุณสมชาย', 'ขอแสดงความนับถือ'],
  ['Xin chào anh Minh,', 'Trân trọng,\nHoa'],
  ['Hej Anna!', 'Med vänliga hälsningar\r\nBo'],
])('"%s" and what closes such a mail leave no trace', (greeting, closing) => {
  expect(ownWords(`${greeting}\n\n${body}\n\n${closing}\n`, [])).toEqual(own);
});

test.each([
  ['a question that opens', `Got a minute?\n${body}`, ['got', 'a', 'minute', ...own]],
  ['a question that ends', `${body}\nWorth a call?\nBob`, [...own, 'worth', 'a', 'call']],
  ['a long first line', `${body}\n${body}`, [...own, ...own]],
])('%s is part of the text', (_, text, words) => {
  expect(ownWords(text, [])).toEqual(words);
});

test('of a text in short lines only the last six can be its closing', () => {
  const lines = Array.from({ length: 20 }, (_, place) => `line number ${String(place)}`);
  expect(ownWords(lines.join('\n'), [])).toEqual(lines.slice(1, 14).flatMap((line) => line.split(' ')));
});

test.each([
  [
    'every word of a name',
    'will Ann and smith meet Ann Smith today',
    ['Ann Smith'],
    'will and smith meet today',
  ],
  ['a name in capitals', 'the people of EXAMPLE and Example think', ['example'], 'the people of and think'],
  [
    'no small word that is also a name',
    'they will ask what Will says',
    ['Will Young'],
    'they will ask what says',
  ],
  ['no initial', 'what I think of Ann', ['Ann I. Smith'], 'what i think of'],
  ['a name with a hyphen', 'is Anne-Marie there', ['Anne-Marie Sample'], 'is there'],
  ['a composed name', 'is Ren\u00e9 there', ['Rene\u0301'], 'is there'],
  ['a name without spaces', '我想田中太郎知道', ['田中太郎'], '我 想 知 道'],
  ['a name in a script without capitals', 'هل تعرف ليلى ذلك', ['ليلى'], 'هل تعرف ذلك'],
  ['nothing without names', 'is Ann there', [], 'is ann there'],
])('it leaves out %s', (_, text, names, left) => {
  expect(ownWords(`${text}?`, names).join(' ')).toBe(left);
});

test.each([
  ['case', 'Who COMES When?', 'who comes when?'],
  ['punctuation', 'who – “comes”, when?', 'who comes when?'],
  ['the shape of an apostrophe', 'don’t they come?', "don't they come?"],
  ['composition', 'cafe\u0301?', 'caf\u00e9?'],
  ['line breaks', 'who\ncomes\r\nwhen?', 'who comes when?'],
])('%s makes no difference', (_, first, second) => {
  expect(ownWords(`Hello\n${first}`, [])).toEqual(ownWords(`Hello\n${second}`, []));
});

test('letters with and without a diacritic are different letters', () => {
  expect(ownWords('schon?', [])).not.toEqual(ownWords('schön?', []));
});
