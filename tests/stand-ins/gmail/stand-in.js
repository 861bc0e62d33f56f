const query = new URLSearchParams(location.search);

/** What the address of the page asks for: `?undo=MS`, `?save=MS`, `?ui=en|de|ar|ja`, `?view=cm`. */
export const options = {
  undo: numberOf('undo', 10_000),
  save: numberOf('save', 400),
  ui: query.get('ui') ?? 'en',
  ownWindow: query.get('view') === 'cm' || query.get('tf') === 'cm',
  to: query.get('to') ?? '',
  subject: query.get('su') ?? '',
  body: query.get('body') ?? '',
};

/** What tests read and call. `sent` holds what has left, is pending or is scheduled; taken back mail moves to `undone`. */
export const standIn = { options, sent: [], undone: [], shortcuts: [] };

window.standIn = standIn;

function numberOf(name, otherwise) {
  const given = Number(query.get(name));
  return query.has(name) && Number.isFinite(given) ? given : otherwise;
}
