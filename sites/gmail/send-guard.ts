import { guardKeys } from './guard-keys';
import { guardPointer } from './guard-pointer';
import { PressGate, type PressGateParts } from './press-gate';
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
  const gate = new PressGate(parts);
  const source = { window, gate, isUserPress, signal };
  guardPointer({ ...source, pressOf: (event) => pressByPointer(event, composes()) });
  guardKeys({ ...source, pressOf: (event) => pressByKey(event, composes) });
  return gate;
}
