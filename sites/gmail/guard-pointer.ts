import type { PressGate } from './press-gate';
import type { SendPress } from './send-press';

export interface PressSource<Kind extends Event> {
  readonly window: Window;
  readonly gate: PressGate;
  readonly isUserPress: (event: Event) => boolean;
  readonly pressOf: (event: Kind) => SendPress | undefined;
  readonly signal: AbortSignal;
}

interface PressSequence {
  readonly press: SendPress;
  readonly isStopped: boolean;
  isDone: boolean;
}

const POINTER_EVENTS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/** Stands before Gmail for presses by mouse, pen and finger: a press is its whole sequence of events, decided at the first. */
export function guardPointer(source: PressSource<Event>): void {
  const { window, gate, isUserPress, signal } = source;
  let sequence: PressSequence | 'elsewhere' | undefined;

  const hear = (event: Event) => {
    if (gate.isPressing || !isUserPress(event)) return;
    if (begins(event, sequence)) sequence = beginSequence(event, source);
    const current = sequence;
    if (event.type === 'click') sequence = undefined;
    if (typeof current === 'object' && isOn(event, current.press)) continueSequence(event, current, gate);
  };
  for (const type of POINTER_EVENTS) window.addEventListener(type, hear, { capture: true, signal });
}

// A click without a sequence of its own comes from a screen reader, or from a key on a button that is native.
function begins({ type }: Event, sequence: PressSequence | 'elsewhere' | undefined): boolean {
  return type === 'pointerdown' || sequence === undefined || (type === 'click' && sequence === 'elsewhere');
}

function beginSequence(event: Event, { gate, pressOf }: PressSource<Event>): PressSequence | 'elsewhere' {
  const press = (event as MouseEvent).button === 0 ? pressOf(event) : undefined;
  const isEchoOfKey = press !== undefined && event.type === 'click' && gate.hasJustPassed(press);
  return press && !isEchoOfKey ? { press, isStopped: !gate.mayPass(press), isDone: false } : 'elsewhere';
}

function continueSequence(event: Event, sequence: PressSequence, gate: PressGate): void {
  if (sequence.isStopped) stop(event);
  if (sequence.isDone || !completes(event, sequence)) return;
  sequence.isDone = true;
  if (sequence.isStopped) gate.stopped(sequence.press);
  else gate.passed(sequence.press);
}

// Gmail may act when the pointer is released and take the button away, so that no click follows.
function completes({ type }: Event, { isStopped }: PressSequence): boolean {
  return type === 'click' || (!isStopped && (type === 'pointerup' || type === 'mouseup'));
}

function isOn({ target }: Event, { button }: SendPress): boolean {
  return button?.contains(target as Node | null) ?? false;
}

function stop(event: Event): void {
  event.stopImmediatePropagation();
  // Preventing a pointer event would change the mouse events that follow it.
  if (!event.type.startsWith('pointer')) event.preventDefault();
}
