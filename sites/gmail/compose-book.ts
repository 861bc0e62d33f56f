import { askAbout, turnToRecipients } from './check-compose';
import { newComposeState, recipientsKey, type ComposeState } from './compose-state';
import { createComposeFinder, type Compose } from './find-composes';
import type { SendFollower } from './follow-sends';
import { readAccount } from './read-account';
import { readRecipients } from './read-recipients';
import type { ReaderContext } from './reader-context';
import { hasBox } from './rendered';
import { firstMatch } from './selectors';

/** A verdict this old is asked for again: a compose may stay open over midnight. */
const STALE_MS = 5 * 60_000;
/** This many looks in a row at a compose that cannot be read: it is not just being built. */
const PATIENCE = 5;

/** Knows every open compose of the page, each by itself, and what was found out about its recipients. */
export class ComposeBook {
  readonly #context: ReaderContext;
  readonly #follower: SendFollower;
  readonly #onChange: () => void;
  #unreadLooks = 0;
  /** By key, in the order in which they were opened. */
  readonly states = new Map<string, ComposeState>();
  account: string | undefined;
  /** All composes of the page, without reading what they say. */
  readonly find: () => readonly Compose[];

  constructor(context: ReaderContext, follower: SendFollower, onChange: () => void) {
    this.#context = context;
    this.#follower = follower;
    this.#onChange = onChange;
    this.find = createComposeFinder(context.document, () => new URL(context.document.URL), context.newId);
  }

  get isPageUnderstood(): boolean {
    return this.#unreadLooks < PATIENCE;
  }

  /** Brings the book up to date with the page. */
  look(): void {
    const { document } = this.#context;
    const composes = this.find();
    this.account = readAccount(document) ?? this.account;
    this.#follower.look(composes);
    const open = new Set(composes.map(({ key }) => key));
    for (const key of this.states.keys()) if (!open.has(key)) this.states.delete(key);
    for (const compose of composes) this.read(compose);
    this.#unreadLooks = composes.length === 0 && isComposeShown(document) ? this.#unreadLooks + 1 : 0;
  }

  /** Reads one compose and asks about its recipients when they have changed. */
  read(compose: Compose): ComposeState {
    const { document, now } = this.#context;
    const state = this.states.get(compose.key) ?? newComposeState(compose);
    this.states.set(compose.key, state);
    state.compose = compose;
    const before = recipientsKey(state);
    const own = [this.account, compose.from];
    state.recipients = readRecipients(
      compose.root,
      own,
      (field) => state.isPressed || field !== document.activeElement,
    );
    if (recipientsKey(state) !== before) {
      turnToRecipients(state);
      this.#ask(state);
    } else if (now() - (state.askedAt ?? Infinity) > STALE_MS) this.#ask(state);
    return state;
  }

  /** Asks again about everybody, because something was written that may change what was said. */
  askAgain(): void {
    for (const state of this.states.values()) this.#ask(state);
  }

  #ask(state: ComposeState): void {
    // A mail on its way would count itself.
    const isCounted = state.check === 'checked' && this.#follower.isInFlight(state.compose.key);
    if (!isCounted) void askAbout(state, this.#context).then(this.#onChange);
  }
}

// A compose that is shown and still cannot be read has changed its shape.
function isComposeShown(document: Document): boolean {
  const subject = firstMatch(document, 'subject');
  return subject !== undefined && hasBox(subject.closest('form') ?? subject);
}
