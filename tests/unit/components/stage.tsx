import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach } from 'vitest';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** jsdom has no layout, so nothing ever changes its size or place. */
class StillObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver = StillObserver;
globalThis.IntersectionObserver = StillObserver as unknown as typeof IntersectionObserver;

const endings: (() => void)[] = [];

afterEach(() => {
  for (const end of endings.splice(0)) end();
  document.body.replaceChildren();
});

/** Renders into the page and takes it away after the test. */
export async function show(node: ReactNode): Promise<HTMLElement> {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  endings.push(() => {
    act(() => {
      root.unmount();
    });
  });
  await act(async () => {
    root.render(node);
    await Promise.resolve();
  });
  return place;
}

/** Runs something that makes React work, and lets it finish. */
export async function settle(work: () => void): Promise<void> {
  await act(async () => {
    work();
    await Promise.resolve();
  });
}

const implicitRoles: Readonly<Record<string, string>> = {
  button: 'button',
  article: 'article',
  aside: 'complementary',
  main: 'main',
  nav: 'navigation',
  section: 'region',
  ul: 'list',
  ol: 'list',
  li: 'listitem',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  a: 'link',
};

const inputRoles: Readonly<Record<string, string>> = {
  search: 'searchbox',
  checkbox: 'checkbox',
  radio: 'radio',
  number: 'spinbutton',
};

function roleOf(element: Element): string | undefined {
  const own = element.getAttribute('role');
  if (own) return own;
  const tag = element.localName;
  if (tag === 'input') return inputRoles[element.getAttribute('type') ?? 'text'] ?? 'textbox';
  return tag === 'textarea' ? 'textbox' : implicitRoles[tag];
}

/** The name of an element as a screen reader says it: its label, or its own text. */
export function nameOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const labelledBy = element.getAttribute('aria-labelledby');
  if (labelledBy)
    return labelledBy
      .split(' ')
      .map((id) => textOf(root.querySelector(`[id="${id}"]`)))
      .join(' ');
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const ownLabel = element.id ? root.querySelector(`label[for="${element.id}"]`) : element.closest('label');
  return textOf(ownLabel ?? element);
}

export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** All elements of a role, and of a name if told. */
export function allByRole(root: ParentNode, role: string, name?: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) => roleOf(element) === role && (name === undefined || nameOf(element) === name),
  );
}

/** The one element of a role and name; anything else fails the test. */
export function byRole(root: ParentNode, role: string, name?: string): HTMLElement {
  const [found, ...more] = allByRole(root, role, name);
  if (!found || more.length > 0) {
    const named = allByRole(root, role).map(nameOf).join(' | ');
    throw new Error(
      `Found ${found ? more.length + 1 : 0} ${role} "${name ?? ''}"; names of this role: ${named}`,
    );
  }
  return found;
}

export async function press(element: HTMLElement): Promise<void> {
  await settle(() => {
    element.click();
  });
}

/** Types a text into a field, as React sees it. */
export async function type(field: HTMLElement, text: string): Promise<void> {
  await settle(() => {
    const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
