const call = (name) => `CallExpression[callee.property.name='${name}']`;
const refuse = (selector, message) => ({ selector, message });

const stringsAsMarkup = [
  refuse(
    'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]',
    'Page data is hostile and Gmail enforces Trusted Types: build nodes, or let React write text.',
  ),
  refuse(
    call('insertAdjacentHTML'),
    'Build nodes instead: strings of markup carry what a page put into them.',
  ),
  refuse(
    "JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML']",
    'Let React write text nodes.',
  ),
  refuse(
    "CallExpression[callee.object.name='document'][callee.property.name=/^(write|writeln)$/]",
    'document.write replaces the page: build nodes instead.',
  ),
];

const silence = [
  refuse(
    'CatchClause > BlockStatement.body[body.length=0]',
    'An empty catch hides a failure: return a typed result, or report it.',
  ),
];

const senderFields = [
  refuse(
    "MemberExpression[object.name='sender'][property.name=/^(origin|url|tab|id|frameId|documentId|documentLifecycle)$/]",
    'Only messaging/sender.ts reads what the browser stamped on a sender: ask it who the caller is.',
  ),
  refuse(
    "VariableDeclarator[init.name='sender'] > ObjectPattern",
    'Only messaging/sender.ts reads what the browser stamped on a sender: ask it who the caller is.',
  ),
];

const defaultExports = [
  refuse(
    'ExportDefaultDeclaration',
    'Export by name: the name then is the same everywhere and in the file name.',
  ),
];

const clockAndChance = [
  refuse("NewExpression[callee.name='Date'][arguments.length=0]", 'Take the time as a parameter (EpochMs).'),
  refuse("CallExpression[callee.name='Date']", 'Take the time as a parameter (EpochMs).'),
];

const actsOnPage = [
  refuse(call('click'), 'Tact never clicks for the user: show what to press and let the user press it.'),
  refuse(call('dispatchEvent'), 'Tact never plays an event to the page: the user acts, Tact watches.'),
];

const otherActsOnPage = [
  refuse(call('submit'), 'Tact never submits for the user.'),
  refuse(call('requestSubmit'), 'Tact never submits for the user.'),
  refuse(
    'CallExpression[callee.property.name=/^(scroll|scrollTo|scrollBy|scrollIntoView)$/]',
    'Tact never scrolls the page: read what the user looks at.',
  ),
  refuse(call('postMessage'), 'Nothing is said to the page: it would learn that Tact is there.'),
  refuse(call('sendBeacon'), 'Tact makes no network request of its own.'),
];

const everywhere = [...stringsAsMarkup, ...silence, ...senderFields, ...defaultExports];

/** The selectors refused in each kind of file; ESLint replaces lists and does not join them, so each is whole. */
export const refusals = {
  everywhere,
  outreach: [...everywhere, ...clockAndChance],
  sites: [...everywhere, ...actsOnPage, ...otherActsOnPage],
  pressElement: [...everywhere, ...otherActsOnPage],
  components: [...everywhere, ...actsOnPage],
  senderFile: [...stringsAsMarkup, ...silence, ...defaultExports],
  tests: [...silence, ...defaultExports],
  withDefaultExport: [...stringsAsMarkup, ...silence, ...senderFields],
};

const noNetwork = 'Tact makes no network request of its own.';
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'importScripts'].map(
  (name) => ({
    name,
    message: noNetwork,
  }),
);

const outsideWorld = [
  ...['setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame'].map((name) => ({
    name,
    message: 'The domain waits for nothing: return the time at which to ask again.',
  })),
  ...['document', 'window', 'self', 'globalThis', 'navigator', 'localStorage', 'browser', 'chrome'].map(
    (name) => ({
      name,
      message: 'The domain knows no page and no browser: take what is needed as plain data.',
    }),
  ),
];

/** Globals refused in product code, and in the domain. */
export const refusedGlobals = { product: network, outreach: [...network, ...outsideWorld] };

/** Members refused in the domain: its time, chance and ids are passed in. */
export const refusedProperties = [
  { object: 'Date', property: 'now', message: 'Take the time as a parameter (EpochMs).' },
  { object: 'performance', property: 'now', message: 'Take the time as a parameter (EpochMs).' },
  { object: 'Temporal', property: 'Now', message: 'Take the time as a parameter (EpochMs).' },
  { object: 'Math', property: 'random', message: 'Take the random source as a parameter.' },
  { object: 'crypto', property: 'randomUUID', message: 'Take the id, or a maker of ids, as a parameter.' },
  { object: 'crypto', property: 'getRandomValues', message: 'Take the random source as a parameter.' },
];
