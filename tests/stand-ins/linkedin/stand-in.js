const outer = parent === window ? undefined : parent.standIn;
const query = new URLSearchParams(location.search);

/**
 * What the address of the first page asks for; the README says what each does. They hold for all in-site navigation of
 * the document, no later address carries them, and the interop frame has those of the page around it.
 */
export const options = outer?.options ?? {
  generation: query.get('generation') ?? 'september',
  swap: numberOf('swap', 1000),
  empty: numberOf('empty', 200),
  deliver: numberOf('deliver', 400),
  ui: query.get('ui') ?? 'en',
  optimistic: query.get('optimistic') ?? 'bare',
  bubble: query.get('bubble'),
  limit: query.has('limit'),
  upsell: query.has('upsell'),
  fail: query.has('fail'),
  guest: query.has('guest'),
  try: query.get('try'),
};

/** What tests read and call; filled by the modules that do it. */
export const standIn = { options, navigations: [] };

window.standIn = standIn;

function numberOf(name, otherwise) {
  const given = Number(query.get(name));
  return query.has(name) && Number.isFinite(given) ? given : otherwise;
}
