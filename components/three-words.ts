const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Whether a text has at least three words, of any script. */
export function hasThreeWords(text: string): boolean {
  let count = 0;
  for (const { isWordLike } of words.segment(text)) if (isWordLike) count += 1;
  return count >= 3;
}
