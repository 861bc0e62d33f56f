import type { Compose } from './find-composes';

/** The user's own press that is about to send a compose. */
export interface SendPress {
  readonly compose: Compose;
  /** Send or send-and-archive; absent when the page shows no Send that is known. */
  readonly button: HTMLElement | undefined;
  /** What had the focus before, to give it back. */
  readonly focus: Element | null;
}

/** The Send that a pointer event is on, or undefined. */
export function pressByPointer(event: Event, composes: readonly Compose[]): SendPress | undefined {
  for (const compose of composes) {
    const button = buttonsOf(compose).find((candidate) => candidate.contains(event.target as Node | null));
    if (button) return { compose, button, focus: compose.root.ownerDocument.activeElement };
  }
  return undefined;
}

/** The Send that a keydown means: Ctrl or Cmd with Enter anywhere in a compose, Enter or Space on the button itself. */
export function pressByKey(event: KeyboardEvent, composes: () => readonly Compose[]): SendPress | undefined {
  if ((event.key !== 'Enter' && event.key !== ' ') || event.isComposing || event.altKey) return undefined;
  if (!event.ctrlKey && !event.metaKey) return pressByPointer(event, composes());
  if (event.key !== 'Enter') return undefined;
  const compose = composes().find(({ frame }) => frame.contains(event.target as Node | null));
  return compose && { compose, button: compose.sendButton, focus: compose.root.ownerDocument.activeElement };
}

function buttonsOf({ archiveButton, sendButton }: Compose): readonly HTMLElement[] {
  return [archiveButton, sendButton].filter((button) => button !== undefined);
}
