import { askAbout, asksOf, STALE_MS, turnTo } from './check-compose';
import { newComposeState, type ComposeState } from './compose-state';
import { createComposeFinder, type Compose } from './find-composes';
import type { OwnAddresses } from './own-addresses';
import { readAccount } from './read-account';
import { recipientEntries, sortRecipients } from './read-recipients';
import type { ReaderContext } from '../reader-context';
import type { PageView } from './reader-link';
import { hasBox } from './rendered';
import { firstMatch } from './rungs';
import { subject } from './selectors/compose';
import type { SharedReader } from './share-reader';

/** This many looks in a row at a compose that cannot be read: it is not just being built. */
const PATIENCE = 5;

/** Knows every open compose of the page, each by itself, and what was found out about its recipients. */
export interface ComposeBook {
  /** By key, in the order in which they were opened. */
  readonly states: ReadonlyMap<string, ComposeState>;
  readonly account: () => string | undefined;
  readonly page: () => PageView;
  /** All composes of the page, without reading what they say. */
  readonly find: () => readonly Compose[];
  /** Those that the last look found. */
  readonly composes: () => readonly Compose[];
  /** Brings the book up to date with the page. */
  readonly look: () => void;
  /** Reads one compose and asks about its recipients when they have changed. */
  readonly read: (compose: Compose) => ComposeState;
  /** Asks again about everybody, because something was written that may change what was said. */
  readonly askAgain: () => void;
}

export interface ComposeBookParts {
  readonly context: ReaderContext;
  readonly own: OwnAddresses;
  /** Is told when the composes are found; what they say is read and asked about after that. */
  readonly shared: () => SharedReader;
  readonly onChange: () => void;
}

export function createComposeBook(parts: ComposeBookParts): ComposeBook {
  const { context, own, shared, onChange } = parts;
  const { document, newId, now } = context;
  const states = new Map<string, ComposeState>();
  const find = createComposeFinder(document, () => document.URL, newId);
  let composes: readonly Compose[] = [];
  let account: string | undefined;
  let unreadLooks = 0;
  const ask = (state: ComposeState) => void askAbout(state, context).then(onChange);
  const read = (compose: Compose) => {
    const state = states.get(compose.key) ?? newComposeState(compose);
    states.set(compose.key, state);
    if (hasTurnedTo(state, compose, parts) || now() - (state.askedAt ?? Infinity) > STALE_MS) ask(state);
    return state;
  };
  const look = () => {
    composes = find();
    account = readAccount(document) ?? account;
    own.learn(account ? [account] : []);
    try {
      shared().tellLook();
    } finally {
      // A fault in another script must leave no compose unchecked.
      for (const key of states.keys()) if (composes.every((one) => one.key !== key)) states.delete(key);
      composes.forEach(read);
    }
    unreadLooks = !composes[0] && isComposeShown(document) ? unreadLooks + 1 : 0;
  };
  return {
    states,
    account: () => account,
    page: () => pageOf(states, unreadLooks < PATIENCE),
    find,
    composes: () => composes,
    look,
    read,
    askAgain: () => {
      states.forEach(ask);
    },
  };
}

// The recipients are gone through only when the page shows others, or more is known about them.
function hasTurnedTo(state: ComposeState, compose: Compose, parts: ComposeBookParts): boolean {
  const { context, own, shared } = parts;
  const { activeElement } = context.document;
  const entries = recipientEntries(
    compose.root,
    (field) => state.isPressed === true || field !== activeElement,
  );
  const isList = shared().assistant()?.isList;
  const shown = JSON.stringify([own.count(), !isList, entries]);
  const isOther = shown !== state.shown;
  state.shown = shown;
  state.compose = compose;
  return isOther && turnTo(state, sortRecipients(entries, own.isOwn, isList));
}

function pageOf(states: ComposeBook['states'], isUnderstood: boolean): PageView {
  return { asks: [...states.values()].flatMap(({ recipients }) => asksOf(recipients)), isUnderstood };
}

// A compose that is shown and still cannot be read has changed its shape.
function isComposeShown(document: Document): boolean {
  const field = firstMatch(document, subject);
  return field ? hasBox(field.closest('form') ?? field) : false;
}
