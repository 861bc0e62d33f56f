/** What a reader shares with the scripts that the worker puts beside it. */
interface Linked {
  readonly context: { readonly signal: AbortSignal };
}

const world = globalThis as typeof globalThis & { tactLinks?: Readonly<Record<string, Linked | undefined>> };

/** Offers the link of the reader that runs in this world to each of these scripts. The page lives in another world and cannot reach it. */
export function offerLinkTo(takers: readonly string[], link: Linked): void {
  world.tactLinks = Object.fromEntries(takers.map((taker) => [taker, link]));
}

/** The link of the reader, once for each taker: a second script of its kind beside the same reader gets none. */
export function takeLinkAs(taker: string): unknown {
  const { [taker]: link, ...others } = world.tactLinks ?? {};
  world.tactLinks = others;
  return link?.context.signal.aborted ? undefined : link;
}
