import { guardKeys } from './guard-keys';
import { guardPointer } from './guard-pointer';
import { createPressGate, type PressGate, type PressGateParts } from './press-gate';
import { PRESS_EVENTS } from './press-send';
import { pressByKey, pressByPointer } from './send-press';

export interface SendGuardParts extends PressGateParts {
  readonly window: Window;
  readonly isUserPress: (event: Event) => boolean;
}

/**
 * Listens ahead of Gmail, in the capture phase of the window, for the user's own presses on Send. Events that the page
 * made itself are none of ours: they neither send through Tact nor open its question.
 */
export function guardSends(parts: SendGuardParts): PressGate {
  const { window, composes, signal, isUserPress } = parts;
  const gate = createPressGate(parts);
  const onPointer = guardPointer(gate, (event) => pressByPointer(event, composes()));
  const onKey = guardKeys(gate, (event) => pressByKey(event, composes));
  const hear = (event: Event) => {
    if (gate.isPressing() || !isUserPress(event)) return;
    if (event.type.startsWith('key')) onKey(event as KeyboardEvent);
    else onPointer(event);
  };
  for (const type of [...PRESS_EVENTS, 'keydown', 'keypress', 'keyup'])
    window.addEventListener(type, hear, { capture: true, signal });
  return gate;
}
