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
export function pressByPointer({ target }: Event, composes: readonly Compose[]): SendPress | undefined {
  for (const compose of composes) {
    for (const button of [compose.archiveButton, compose.sendButton]) {
      if (button?.contains(target as Node | null)) return pressOn(compose, button);
    }
  }
  return undefined;
}

/** The Send that a keydown means: Ctrl or Cmd with Enter anywhere in a compose, Enter or Space on the button itself. */
export function pressByKey(event: KeyboardEvent, composes: () => readonly Compose[]): SendPress | undefined {
  const { key, target } = event;
  if ((key !== 'Enter' && key !== ' ') || event.isComposing || event.altKey) return undefined;
  if (!event.ctrlKey && !event.metaKey) return pressByPointer(event, composes());
  const compose = key === 'Enter' && composes().find(({ frame }) => frame.contains(target as Node | null));
  return compose ? pressOn(compose, compose.sendButton) : undefined;
}

function pressOn(compose: Compose, button: HTMLElement | undefined): SendPress {
  return { compose, button, focus: compose.root.ownerDocument.activeElement };
}
