import type { PressGate } from './press-gate';
import type { SendPress } from './send-press';
import { stopEvent } from './stop-event';

interface PressSequence {
  readonly press: SendPress;
  readonly isStopped: boolean;
  isDone: boolean;
}

/** Stands before Gmail for presses by mouse, pen and finger: a press is its whole sequence of events, decided at the first. */
export function guardPointer(
  gate: PressGate,
  pressOf: (event: Event) => SendPress | undefined,
): (event: Event) => void {
  let sequence: PressSequence | 'elsewhere' | undefined;

  return (event) => {
    if (begins(event, sequence)) sequence = beginSequence(event, gate, pressOf);
    const current = sequence;
    if (event.type === 'click') sequence = undefined;
    if (typeof current === 'object' && isOn(event, current.press)) continueSequence(event, current, gate);
  };
}

// A click without a sequence of its own comes from a screen reader, or from a key on a button that is native; a
// mousedown without one from a second button or finger.
function begins({ type }: Event, sequence: PressSequence | 'elsewhere' | undefined): boolean {
  return (
    type === 'pointerdown' || sequence === undefined || (sequence === 'elsewhere' && !type.endsWith('up'))
  );
}

function beginSequence(
  event: Event,
  gate: PressGate,
  pressOf: (event: Event) => SendPress | undefined,
): PressSequence | 'elsewhere' {
  const press = (event as MouseEvent).button === 0 ? pressOf(event) : undefined;
  const isEchoOfKey = press !== undefined && event.type === 'click' && gate.hasJustPassed(press);
  return press && !isEchoOfKey ? { press, isStopped: !gate.mayPass(press), isDone: false } : 'elsewhere';
}

function continueSequence(event: Event, sequence: PressSequence, gate: PressGate): void {
  if (sequence.isStopped) stopEvent(event);
  if (sequence.isDone || !completes(event, sequence)) return;
  sequence.isDone = true;
  if (sequence.isStopped) gate.stopped(sequence.press);
  else gate.passed(sequence.press);
}

// Gmail may act when the pointer is released and take the button away, so that no click follows.
function completes({ type }: Event, { isStopped }: PressSequence): boolean {
  return type === 'click' || (!isStopped && type.endsWith('up'));
}

function isOn({ target }: Event, { button }: SendPress): boolean {
  return button?.contains(target as Node | null) ?? false;
}
