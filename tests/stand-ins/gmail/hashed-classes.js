/** Class names that some accounts see with a hash behind them since June 2026; about half of those that change. */
const unstable = new Set(
  [
    'Ht',
    'Hy',
    'Hm',
    'Hl',
    'Hq',
    'Ha',
    'aYF',
    'M9',
    'aoI',
    'IZ',
    'Up',
    'aaZ',
    'afV',
    'agb',
    'agh',
    'akl',
  ].concat(['a98', 'iY', 'adn', 'ads', 'gs', 'gF', 'yP', 'zF', 'bog', 'bqe']),
);

/** Gives the class name that an account of the hashed kind sees. */
export function hashedClass(name) {
  return unstable.has(name) ? `${name}-${hashOf(name)}` : name;
}

/** Lets our own styles follow the hashed names. */
export function hashStyles() {
  for (const sheet of document.styleSheets) for (const rule of sheet.cssRules) hashRule(rule);
}

function hashRule(rule) {
  if (rule.selectorText === undefined) return;
  const hashed = rule.selectorText.replaceAll(/\.([\w-]+)/g, (_, name) => `.${hashedClass(name)}`);
  if (hashed !== rule.selectorText) rule.selectorText = hashed;
}

function hashOf(name) {
  let sum = 7;
  for (const letter of name) sum = (sum * 31 + letter.charCodeAt(0)) % 60_466_176;
  return sum.toString(36).padStart(5, 'q');
}
