import { askAbout, STALE_MS, turnTo } from './check-compose';
import { newComposeState, type ComposeState } from './compose-state';
import { createComposeFinder, type Compose } from './find-composes';
import type { SendFollower } from './follow-sends';
import { readAccount } from './read-account';
import { readRecipients } from './read-recipients';
import type { ReaderContext } from './reader-context';
import { hasBox } from './rendered';
import { firstMatch } from './selectors';

/** This many looks in a row at a compose that cannot be read: it is not just being built. */
const PATIENCE = 5;

/** Knows every open compose of the page, each by itself, and what was found out about its recipients. */
export interface ComposeBook {
  /** By key, in the order in which they were opened. */
  readonly states: ReadonlyMap<string, ComposeState>;
  readonly account: () => string | undefined;
  readonly isPageUnderstood: () => boolean;
  /** All composes of the page, without reading what they say. */
  readonly find: () => readonly Compose[];
  /** Brings the book up to date with the page. */
  readonly look: () => void;
  /** Reads one compose and asks about its recipients when they have changed. */
  readonly read: (compose: Compose) => ComposeState;
  /** Asks again about everybody, because something was written that may change what was said. */
  readonly askAgain: () => void;
}

export function createComposeBook(
  context: ReaderContext,
  follower: SendFollower,
  onChange: () => void,
): ComposeBook {
  const { document, newId, now } = context;
  const states = new Map<string, ComposeState>();
  const find = createComposeFinder(document, () => document.URL, newId);
  let account: string | undefined;
  let unreadLooks = 0;
  const ask = (state: ComposeState) =>
    void askAbout(state, context, () => follower.isInFlight(state.compose.key)).then(onChange);
  const read = (compose: Compose) => {
    const state = states.get(compose.key) ?? newComposeState(compose);
    states.set(compose.key, state);
    const isConfirmed = (field: Element) => state.isPressed === true || field !== document.activeElement;
    const recipients = readRecipients(compose.root, [account, compose.from], isConfirmed);
    if (turnTo(state, compose, recipients) || now() - (state.askedAt ?? Infinity) > STALE_MS) ask(state);
    return state;
  };
  const look = () => {
    const composes = find();
    account = readAccount(document) ?? account;
    follower.look(composes);
    for (const key of states.keys()) if (composes.every((compose) => compose.key !== key)) states.delete(key);
    composes.forEach(read);
    unreadLooks = composes.length === 0 && isComposeShown(document) ? unreadLooks + 1 : 0;
  };
  return {
    states,
    account: () => account,
    isPageUnderstood: () => unreadLooks < PATIENCE,
    find,
    look,
    read,
    askAgain: () => {
      states.forEach(ask);
    },
  };
}

// A compose that is shown and still cannot be read has changed its shape.
function isComposeShown(document: Document): boolean {
  const subject = firstMatch(document, 'subject');
  return subject !== undefined && hasBox(subject.closest('form') ?? subject);
}
