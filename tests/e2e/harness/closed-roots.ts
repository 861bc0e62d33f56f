import type { CDPSession, Page } from '@playwright/test';
import { isolatedWorlds, type IsolatedWorlds } from './isolated-worlds.ts';
import { waitUntil } from './wait-until.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SurfaceNode {
  readonly role: string;
  readonly name: string;
  /** The text that the node shows, white space collapsed. */
  readonly text: string;
  /** In CSS pixels of the viewport; absent while the node is not rendered. */
  readonly box?: Box;
}

export interface RoleAndName {
  readonly role: string;
  readonly name: string;
}

/** What tests read of, and do to, the extension's closed shadow roots on one page. */
export interface TactSurface {
  /** All that is shown in closed roots, one block a line. */
  text(): Promise<string>;
  /** All roles with their names as the browser computes them, in document order. */
  roles(): Promise<readonly RoleAndName[]>;
  find(role: string, name?: string | RegExp): Promise<SurfaceNode | undefined>;
  findAll(role: string, name?: string | RegExp): Promise<readonly SurfaceNode[]>;
  /** Waits until such a node is there and rendered; throws with the roles seen last. */
  waitFor(role: string, name?: string | RegExp): Promise<SurfaceNode>;
  /** Waits until no such node is there. */
  waitForNone(role: string, name?: string | RegExp): Promise<void>;
  /** Presses the middle of the node with the real mouse, so that the event is trusted. */
  click(role: string, name?: string | RegExp): Promise<void>;
  /** How many elements carry a closed root. */
  hostCount(): Promise<number>;
  close(): Promise<void>;
}

interface FoundNode extends RoleAndName {
  readonly backendNodeId: number;
}

const listHosts =
  '[...document.querySelectorAll("*")].filter((node) => node instanceof HTMLElement && !node.shadowRoot && chrome.dom.openOrClosedShadowRoot(node))';
// The accessibility tree of a host leaves its closed root out; that of an element inside the root is whole.
const listInside = `${listHosts}.flatMap((host) => [...chrome.dom.openOrClosedShadowRoot(host).children])`;
const listTexts = `${listInside}.map((child) => child.innerText ?? "")`;
const layoutOnly = new Set(['InlineTextBox', 'ListMarker', 'generic', 'none']);

/** Opens the view into the closed roots of a page; it stays valid through navigations of the page. */
export async function tactSurface(page: Page): Promise<TactSurface> {
  const worlds = await isolatedWorlds(page);
  const { session } = worlds;
  await session.send('DOM.enable');
  await session.send('Accessibility.enable');
  const findAll = async (role: string, name?: string | RegExp): Promise<readonly SurfaceNode[]> =>
    Promise.all((await matching(worlds, role, name)).map((node) => described(session, node)));
  const find = async (role: string, name?: string | RegExp): Promise<SurfaceNode | undefined> =>
    (await findAll(role, name))[0];
  const waitFor = (role: string, name?: string | RegExp): Promise<SurfaceNode> =>
    waitUntil(async () => (await findAll(role, name)).find((node) => node.box !== undefined), {
      what: `${role} ${String(name ?? '')}`,
      seen: () => rolesText(worlds),
    });
  return {
    find,
    findAll,
    waitFor,
    text: () => textOf(worlds),
    roles: async () => (await nodesOf(worlds)).map(({ role, name }) => ({ role, name })),
    waitForNone: async (role, name) => {
      const isGone = async () => ((await matching(worlds, role, name)).length === 0 ? true : undefined);
      await waitUntil(isGone, { what: `no ${role} ${String(name ?? '')}`, seen: () => rolesText(worlds) });
    },
    click: async (role, name) => {
      await waitFor(role, name);
      await press(page, worlds, role, name);
    },
    hostCount: async () => (await elementsOf(worlds, listHosts)).length,
    close: () => session.detach(),
  };
}

async function press(
  page: Page,
  worlds: IsolatedWorlds,
  role: string,
  name?: string | RegExp,
): Promise<void> {
  const [node] = await matching(worlds, role, name);
  if (node === undefined) throw new Error(`${role} ${String(name ?? '')} went away before it was pressed.`);
  await worlds.session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendNodeId });
  const box = await boxOf(worlds.session, node.backendNodeId);
  if (box === undefined) throw new Error(`${node.role} ${node.name} is not rendered.`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function matching(
  worlds: IsolatedWorlds,
  role: string,
  name?: string | RegExp,
): Promise<readonly FoundNode[]> {
  const ofRole = (await nodesOf(worlds)).filter((node) => node.role === role);
  if (name === undefined) return ofRole;
  const isWanted = await Promise.all(
    ofRole.map(async (node) => isNamed(await spokenName(worlds.session, node), name)),
  );
  return ofRole.filter((_, index) => isWanted[index]);
}

// A status, a list item or a paragraph has no computed name: what it says is its text.
async function spokenName(session: CDPSession, node: FoundNode): Promise<string> {
  return node.name === '' ? shownText(session, node) : node.name;
}

function isNamed(spoken: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? spoken === name : name.test(spoken);
}

async function nodesOf(worlds: IsolatedWorlds): Promise<readonly FoundNode[]> {
  const trees = await Promise.all(
    (await elementsOf(worlds, listInside)).map((objectId) => accessibleNodes(worlds.session, objectId)),
  );
  return trees.flat();
}

async function accessibleNodes(session: CDPSession, objectId: string): Promise<readonly FoundNode[]> {
  const { nodes } = await session.send('Accessibility.queryAXTree', { objectId });
  return nodes.flatMap((node) => {
    if (node.ignored || node.backendDOMNodeId === undefined) return [];
    const role = String(node.role?.value ?? '');
    if (layoutOnly.has(role)) return [];
    return [{ role, name: String(node.name?.value ?? ''), backendNodeId: node.backendDOMNodeId }];
  });
}

async function elementsOf(
  { session, contextIds }: IsolatedWorlds,
  expression: string,
): Promise<readonly string[]> {
  const found = contextIds().map(async (contextId) => {
    const { result } = await session.send('Runtime.evaluate', { expression, contextId });
    if (result.objectId === undefined) return [];
    const { result: entries } = await session.send('Runtime.getProperties', {
      objectId: result.objectId,
      ownProperties: true,
    });
    return entries.flatMap(({ name, value }) =>
      /^\d+$/.test(name) && value?.objectId ? [value.objectId] : [],
    );
  });
  return (await Promise.all(found)).flat();
}

async function textOf({ session, contextIds }: IsolatedWorlds): Promise<string> {
  const texts = contextIds().map(async (contextId) => {
    const { result } = await session.send('Runtime.evaluate', {
      expression: listTexts,
      contextId,
      returnByValue: true,
    });
    return Array.isArray(result.value) ? result.value.join('\n') : '';
  });
  return (await Promise.all(texts)).join('\n').trim();
}

async function described(session: CDPSession, node: FoundNode): Promise<SurfaceNode> {
  const [box, text] = await Promise.all([boxOf(session, node.backendNodeId), shownText(session, node)]);
  const known = { role: node.role, name: node.name, text };
  return box === undefined ? known : { ...known, box };
}

async function shownText(session: CDPSession, { backendNodeId }: FoundNode): Promise<string> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration:
      'function () { return (this.innerText ?? this.textContent ?? "").replace(/\\s+/g, " ").trim() }',
    returnByValue: true,
  });
  return String(result.value);
}

async function boxOf(session: CDPSession, backendNodeId: number): Promise<Box | undefined> {
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  } catch (error) {
    // The protocol has no other sign for "has no box"; anything else is a fault of ours.
    if (error instanceof Error && error.message.includes('Could not compute box model')) return undefined;
    throw error;
  }
}

async function rolesText(worlds: IsolatedWorlds): Promise<string> {
  return (await nodesOf(worlds)).map(({ role, name }) => `${role} "${name}"`).join(', ');
}
