import { areaOf } from './compose-room';
import { overlap, type Area, type Size } from './room';

const pressable =
  'button, a[href], [role="button"], input, select, textarea, [role="textbox"], [contenteditable="true"]';
const dialogs = '[role="dialog"], [role="alertdialog"], dialog[open]';
const modals = '[aria-modal="true"], dialog[open]';
// Dialogs and message bubbles stand in this root, pages of the older build in this frame (May 2026).
const openRoots = '[data-testid="interop-shadowdom"], #interop-outlet';
const ownFrames = 'iframe[data-testid="interop-iframe"], iframe[src^="/preload/"]';

interface Layer {
  readonly root: Document | ShadowRoot;
  /** Where its coordinates begin in the window. */
  readonly left: number;
  readonly top: number;
}

/**
 * What of the page can be pressed or is written in, as areas of the window: also in its open roots and in frames of its
 * own. While a modal dialog is open nothing under it can be pressed, and the dialog is kept in sight as a whole.
 */
export function pressableAreas(document: Document, window: Size): readonly Area[] {
  const all = { left: 0, top: 0, right: window.width, bottom: window.height };
  const layers = layersOf(document);
  const shown = (selector: string) =>
    layers.flatMap((layer) => areasIn(layer, selector)).filter((area) => overlap(area, all));
  // What fills the window is the veil behind a dialog, not the dialog.
  const isVeil = (area: Area) => area.right - area.left >= window.width * 0.9;
  const open = shown(dialogs).filter((area) => !isVeil(area));
  const modal = layers.some(({ root }) => [...root.querySelectorAll(modals)].some(isRendered));
  const pressables = shown(pressable);
  if (!modal || open.length === 0) return [...pressables, ...open];
  return [...open, ...pressables.filter((area) => open.some((dialog) => overlap(dialog, area)))];
}

function layersOf(document: Document): readonly Layer[] {
  const top: Layer = { root: document, left: 0, top: 0 };
  return [top, ...rootsIn(top), ...framesIn(top)];
}

function rootsIn({ root, left, top }: Layer): readonly Layer[] {
  return [...root.querySelectorAll(openRoots)].flatMap(({ shadowRoot }) =>
    shadowRoot ? [{ root: shadowRoot, left, top }] : [],
  );
}

function framesIn({ root }: Layer): readonly Layer[] {
  return [...root.querySelectorAll<HTMLIFrameElement>(ownFrames)].flatMap((frame) => {
    const { contentDocument } = frame;
    if (!contentDocument) return [];
    const { left, top } = frame.getBoundingClientRect();
    const layer: Layer = { root: contentDocument, left, top };
    return [layer, ...rootsIn(layer)];
  });
}

function areasIn({ root, left, top }: Layer, selector: string): readonly Area[] {
  return [...root.querySelectorAll(selector)]
    .filter(isRendered)
    .map(areaOf)
    .map((area) => ({
      left: area.left + left,
      right: area.right + left,
      top: area.top + top,
      bottom: area.bottom + top,
    }));
}

function isRendered(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}
