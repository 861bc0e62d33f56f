import type { Browser, Page } from 'puppeteer-core';
import { bidiSession, type BidiSession } from './bidi-session.ts';
import type { SurfaceNode, TactSurface } from './closed-roots.ts';
import { waitUntil } from './wait-until.ts';

/** The part of a surface that Firefox can show: everything but the list of all roles. */
export type FirefoxSurface = Omit<TactSurface, 'roles'>;

interface RemoteNode {
  readonly sharedId: string;
  readonly value?: { readonly mode?: string; readonly shadowRoot?: RemoteNode | null };
}

interface Located extends SurfaceNode {
  readonly sharedId: string;
}

// A realm of our own over the page's document: nothing of this can be seen by the page.
const sandbox = 'reading';
const describeNode = `(node) => {
  const clean = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
  const root = node.getRootNode();
  const labelled = (node.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
  const { x, y, width, height } = node.getBoundingClientRect();
  const text = clean(node.innerText ?? node.textContent);
  return JSON.stringify({ name: clean(labelled) || clean(node.getAttribute('aria-label')) || text, text, box: { x, y, width, height } });
}`;

/** Opens the view into the closed roots of a Firefox page, by BiDi's own serialisation of closed shadow trees. */
export function firefoxSurface(browser: Browser, page: Page): FirefoxSurface {
  const session = bidiSession(browser, page);
  const findAll = (role: string, name?: string | RegExp): Promise<readonly Located[]> =>
    located(session, role, name);
  const waitFor = (role: string, name?: string | RegExp): Promise<Located> =>
    waitUntil(async () => (await findAll(role, name)).find((node) => node.box !== undefined), {
      what: `${role} ${String(name ?? '')}`,
      seen: () => textOf(session),
    });
  return {
    findAll,
    waitFor,
    find: async (role, name) => (await findAll(role, name))[0],
    text: () => textOf(session),
    waitForNone: async (role, name) => {
      const isGone = async () => ((await findAll(role, name)).length === 0 ? true : undefined);
      await waitUntil(isGone, { what: `no ${role} ${String(name ?? '')}`, seen: () => textOf(session) });
    },
    click: async (role, name) => {
      const { sharedId } = await waitFor(role, name);
      await call(session, '(node) => node.scrollIntoView({ block: "nearest" })', sharedId);
      const { box } = (await described(session, role, sharedId)) ?? {};
      if (box === undefined) throw new Error(`${role} ${String(name ?? '')} is not rendered.`);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    },
    hostCount: async () => (await closedRoots(session)).length,
    close: () => Promise.resolve(),
  };
}

async function located(
  session: BidiSession,
  role: string,
  name?: string | RegExp,
): Promise<readonly Located[]> {
  const roots = await closedRoots(session);
  const found = await Promise.all(roots.map((root) => locate(session, root, role)));
  const nodes = await Promise.all(found.flat().map((sharedId) => described(session, role, sharedId)));
  return nodes.flatMap((node) => (node && (name === undefined || isNamed(node.name, name)) ? [node] : []));
}

function isNamed(spoken: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? spoken === name : name.test(spoken);
}

async function closedRoots(session: BidiSession): Promise<readonly string[]> {
  const answer = await session.send('script.evaluate', {
    expression:
      '[...document.querySelectorAll("*")].filter((node) => !node.firstElementChild || node.parentNode === document.body)',
    target: { context: session.contextId, sandbox },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  const { result } = answer as { readonly result: { readonly value: readonly RemoteNode[] } };
  return result.value.flatMap(({ value }) =>
    value?.shadowRoot?.value?.mode === 'closed' ? [value.shadowRoot.sharedId] : [],
  );
}

async function locate(session: BidiSession, root: string, role: string): Promise<readonly string[]> {
  const answer = await session.send('browsingContext.locateNodes', {
    context: session.contextId,
    locator: { type: 'accessibility', value: { role } },
    startNodes: [{ sharedId: root }],
  });
  return (answer as { readonly nodes: readonly RemoteNode[] }).nodes.map(({ sharedId }) => sharedId);
}

// A surface that draws itself anew may have taken the node away since it was located.
async function described(session: BidiSession, role: string, sharedId: string): Promise<Located | undefined> {
  const description = await call(session, describeNode, sharedId);
  if (!description) return undefined;
  const { box, ...texts } = JSON.parse(description) as Required<SurfaceNode>;
  const known = { ...texts, role, sharedId };
  return box.width > 0 && box.height > 0 ? { ...known, box } : known;
}

async function textOf(session: BidiSession): Promise<string> {
  const read = '(root) => [...root.children].map((child) => child.innerText ?? "").join("\\n")';
  const texts = await Promise.all((await closedRoots(session)).map((root) => call(session, read, root)));
  return texts.join('\n').trim();
}

async function call(session: BidiSession, functionDeclaration: string, sharedId: string): Promise<string> {
  const answer = await session.send('script.callFunction', {
    functionDeclaration,
    arguments: [{ sharedId }],
    target: { context: session.contextId, sandbox },
    awaitPromise: false,
  });
  const { result } = answer as { readonly result?: { readonly value?: string } };
  return result?.value ?? '';
}
