export type LegacyEncoding = 'windows-1252' | 'windows-1251' | 'windows-1250' | 'shift_jis' | 'gb18030';

// Letters of Polish, Czech and Hungarian in their code page; signs that stand in no word in the western one.
const EASTERN = new Set([0x9c, 0x9d, 0x9e, 0x9f, 0xb3, 0xb9, 0xbe, 0xbf]);

/**
 * Which of the code pages that spreadsheets write where there is no Unicode a block of bytes is in. In western Europe
 * letters beyond ASCII stand alone between others; elsewhere whole words are made of them. The rest is told by where
 * most letters lie: Cyrillic ones from 0xC0 on, Japanese ones begin below 0xA0, Chinese ones above.
 */
export function legacyEncoding(block: Uint8Array): LegacyEncoding {
  const { high, inRuns, early, late, eastern } = countHigh(block);
  if (inRuns * 5 < high * 3) return eastern * 5 > high ? 'windows-1250' : 'windows-1252';
  if (late * 20 >= high * 19) return 'windows-1251';
  if (early * 10 > high && fits(block, 'shift_jis')) return 'shift_jis';
  return fits(block, 'gb18030') ? 'gb18030' : 'windows-1252';
}

function countHigh(block: Uint8Array) {
  const counts = { high: 0, inRuns: 0, early: 0, late: 0, eastern: 0 };
  for (let at = 0; at < block.length; at += 1) {
    const unit = block[at] ?? 0;
    if (unit < 0x80) continue;
    const [before, after] = [block[at - 1] ?? 0, block[at + 1] ?? 0];
    counts.high += 1;
    if (before >= 0x80 || after >= 0x80) counts.inRuns += 1;
    if (unit < 0xa0) counts.early += 1;
    if (unit >= 0xc0) counts.late += 1;
    if (EASTERN.has(unit) && (isLetter(before) || isLetter(after))) counts.eastern += 1;
  }
  return counts;
}

function isLetter(unit: number): boolean {
  const small = unit | 32;
  return unit < 0x80 && small >= 97 && small <= 122;
}

function fits(block: Uint8Array, encoding: LegacyEncoding): boolean {
  try {
    // The block may end within a letter.
    new TextDecoder(encoding, { fatal: true }).decode(block, { stream: true });
    return true;
  } catch {
    // Some bytes mean nothing in it.
    return false;
  }
}
