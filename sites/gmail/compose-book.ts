import { checkCompose, recheckCompose, type CheckParts } from './check-compose';
import { newComposeState, recipientsKey, type ComposeState } from './compose-state';
import { createComposeFinder, type Compose } from './find-composes';
import type { SendFollower } from './follow-sends';
import { readAccount } from './read-account';
import { readRecipients } from './read-recipients';
import type { ReaderContext } from './reader-parts';
import type { IsRendered } from './rendered';
import { firstMatch } from './selectors';

/** A verdict this old is asked for again: a compose may stay open over midnight. */
const STALE_MS = 5 * 60_000;
/** This many looks in a row at a compose that cannot be read: it is not just being built. */
const PATIENCE = 5;

/** Knows every open compose of the page, each by itself, and what was found out about its recipients. */
export class ComposeBook {
  readonly #context: ReaderContext;
  readonly #follower: SendFollower;
  readonly #checking: CheckParts;
  readonly #states = new Map<string, ComposeState>();
  #account: string | undefined;
  #unreadLooks = 0;
  /** All composes of the page, without reading what they say. */
  readonly find: () => readonly Compose[];

  constructor(context: ReaderContext, follower: SendFollower, onChange: () => void) {
    const { document, newId, isRendered } = context;
    this.#context = context;
    this.#follower = follower;
    this.#checking = { ...context, onChange };
    this.find = createComposeFinder({ document, address: () => new URL(document.URL), newId, isRendered });
  }

  get account(): string | undefined {
    return this.#account;
  }

  get isPageUnderstood(): boolean {
    return this.#unreadLooks < PATIENCE;
  }

  /** The composes in the order in which they were opened. */
  get states(): readonly ComposeState[] {
    return [...this.#states.values()];
  }

  stateOf(key: string): ComposeState | undefined {
    return this.#states.get(key);
  }

  /** Brings the book up to date with the page. */
  look(): void {
    const { document, isRendered } = this.#context;
    const composes = this.find();
    this.#account = readAccount(document) ?? this.#account;
    this.#follower.look(composes);
    this.#forgetAllBut(composes);
    for (const compose of composes) this.read(compose);
    const isUnread = composes.length === 0 && isComposeShown(document, isRendered);
    this.#unreadLooks = isUnread ? this.#unreadLooks + 1 : 0;
  }

  /** Reads one compose and asks about its recipients when they have changed. */
  read(compose: Compose): ComposeState {
    const state = this.#states.get(compose.key) ?? newComposeState(compose);
    this.#states.set(compose.key, state);
    state.compose = compose;
    const before = recipientsKey(state.recipients);
    state.recipients = readRecipients(compose.root, {
      own: [this.#account, compose.from],
      isConfirmed: (field) => state.isPressed || field !== this.#context.document.activeElement,
    });
    if (recipientsKey(state.recipients) !== before) this.#changeRecipients(state);
    else if (this.#isStale(state)) this.#recheck(state);
    return state;
  }

  /** Asks again about everybody, because something was written that may change what was said. */
  recheckAll(): void {
    for (const state of this.states) this.#recheck(state);
  }

  clear(): void {
    this.#states.clear();
  }

  #changeRecipients(state: ComposeState): void {
    state.held = undefined;
    state.notice = undefined;
    checkCompose(state, this.#checking);
  }

  // A mail on its way would count itself.
  #recheck(state: ComposeState): void {
    if (!this.#follower.isInFlight(state.compose.key)) recheckCompose(state, this.#checking);
  }

  #isStale({ askedAt }: ComposeState): boolean {
    return askedAt !== undefined && this.#context.now() - askedAt > STALE_MS;
  }

  #forgetAllBut(composes: readonly Compose[]): void {
    const open = new Set(composes.map(({ key }) => key));
    for (const key of this.#states.keys()) if (!open.has(key)) this.#states.delete(key);
  }
}

// A compose that is shown and still cannot be read has changed its shape.
function isComposeShown(document: Document, isRendered: IsRendered): boolean {
  const subject = firstMatch(document, 'subject')?.element;
  return subject !== undefined && isRendered(subject.closest('form') ?? subject);
}
