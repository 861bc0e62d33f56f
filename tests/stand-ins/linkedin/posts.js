const written = [
  [
    'leah',
    'Three freezer sites in a week, one of them with a view. Ask me about grid connections in Tilburg.',
    [['harry', 'I ask.']],
  ],
  ['rosa', 'The Cold Storage Forum meets in Valencia in February. Bring a question, take two answers home.'],
  ['nadia', 'Ask a plant engineer what keeps her awake, and she will name a valve.'],
  ['harry', 'Unpopular: the peak is not the problem. The ten minutes before it are.'],
];
const first = Date.UTC(2026, 10, 2, 8, 30);

/** The posts of the feed. The upper bits of an id are its time, and the id of a post never changes. */
export const posts = written.map(([by, text, said], index) => ({
  id: String(BigInt(first + index * 3_600_000) << 22n),
  by,
  text,
  said,
}));

/** Gives the address of a post. */
export function postAddress({ id }) {
  return `/feed/update/urn:li:activity:${id}/`;
}
