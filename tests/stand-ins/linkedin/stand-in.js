const query = new URLSearchParams(location.search);

/**
 * What the address of the first page asks for: `?generation=september|april|ember|ember-frame`, `?swap=MS` (how long
 * the old page stays after a navigation), `?empty=MS` (how long main is empty then), `?ui=en|de|ar`.
 * They hold for all in-site navigation of the document, and no later address carries them.
 */
export const options = {
  generation: query.get('generation') ?? 'september',
  swap: numberOf('swap', 1000),
  empty: numberOf('empty', 200),
  ui: query.get('ui') ?? 'en',
};

/** What tests read: invitations sent, presses on Message, navigations. */
export const standIn = { options, invitations: [], messages: [], navigations: [] };

window.standIn = standIn;

function numberOf(name, otherwise) {
  const given = Number(query.get(name));
  return query.has(name) && Number.isFinite(given) ? given : otherwise;
}
