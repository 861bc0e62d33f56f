import type { Compose } from './find-composes';
import { guardKeys } from './guard-keys';
import { guardPointer } from './guard-pointer';
import { PRESS_EVENTS } from './press-element';
import { createPressGate, type PressGate, type PressGateParts } from './press-gate';
import type { ReaderContext } from '../reader-context';
import { pressByShortcut, pressOnSend, type SendPress } from './send-press';
import type { SharedReader } from './share-reader';

/**
 * Listens ahead of Gmail, in the capture phase of the window, for the user's own presses on Send and on what schedules.
 * Events that the page made itself are none of ours: they neither send through Tact nor open its question.
 */
export function guardSends(
  context: ReaderContext,
  assistant: SharedReader['assistant'],
  parts: Omit<PressGateParts, 'now' | 'signal'>,
): PressGate {
  const { window, signal, isUserPress } = context;
  const gate = createPressGate({ ...context, ...parts });
  const pressOf = createPressReader(parts.composes, assistant);
  const onPointer = guardPointer(gate, pressOf);
  const onKey = guardKeys(gate, pressOf);
  const hear = (event: Event) => {
    // The gate's own press is no user's.
    if (!isUserPress(event)) return;
    if (event.type.startsWith('key')) onKey(event as KeyboardEvent);
    else onPointer(event);
  };
  for (const type of [...PRESS_EVENTS, 'keydown', 'keypress', 'keyup'])
    window.addEventListener(type, hear, { capture: true, signal });
  return gate;
}

/** Makes the function that tells what an event would send: Ctrl or Cmd with Enter in a compose, else a press on what it is on. */
function createPressReader(
  composes: () => readonly Compose[],
  assistant: SharedReader['assistant'],
): (event: Event) => SendPress | undefined {
  return (event) => {
    const { type, key, isComposing, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
    const isKey = type === 'keydown';
    if (isKey && ((key !== 'Enter' && key !== ' ') || isComposing || altKey)) return undefined;
    const open = composes();
    if (isKey && (ctrlKey || metaKey)) return pressByShortcut(event as KeyboardEvent, open);
    return pressOnSend(event, open) ?? assistant()?.schedulePress(event, open);
  };
}
