/** What the scanner saw; read it in the page with `window.scannerReport()`. */
export interface ScannerReport {
  /** Places where a name of the extension stands: in text, in an attribute, in a property of an element. */
  readonly names: readonly string[];
  /** Elements that stand at the end of body or html and that no script of the page put there. */
  readonly foreignNodes: readonly ForeignNode[];
  /** Calls of attachShadow in the page's world that no script of the stand-in made, by tag. */
  readonly attachShadowCalls: readonly string[];
  /** Events that no page script sent: custom ones on window or document, and messages. */
  readonly strangeEvents: readonly string[];
  /** Files of extensions that answered a fetch, and runtimes that answered a message. */
  readonly answers: readonly string[];
  /** How many forged gestures were sent so far. */
  readonly forged: number;
}

export interface ForeignNode {
  readonly tag: string;
  readonly attributes: readonly string[];
  readonly hasOpenShadowRoot: boolean;
  readonly text: string;
}

export interface ScannerOptions {
  /** Words to look for, any case, for example the product's name. Addresses of extension files are always looked for. */
  readonly words: readonly string[];
  /** Ids of the extension to probe, empty when unknown. */
  readonly extensionIds: readonly string[];
  /** Files below each id to fetch. */
  readonly files: readonly string[];
  /** Further event types to listen for: a listener needs the exact name. */
  readonly eventTypes?: readonly string[];
}

declare global {
  interface Window {
    scannerReport(): Promise<ScannerReport>;
    /** Sends forged clicks and keys to every foreign element. Pressing Gmail's own Send needs no forging: the page is Gmail. */
    scannerForge(): void;
  }
}

/**
 * Gives the script of a page that hunts for the extension, for `addInitScript` or `evaluateOnNewDocument`.
 * It must run in the page's own world before anything else.
 */
export function hostilePageScript(options: ScannerOptions): string {
  return `(${hostilePage.toString()})(${JSON.stringify(options)});`;
}

// Runs in the page: it may use nothing from outside its own body.
function hostilePage({ words, extensionIds, files, eventTypes = [] }: ScannerOptions): void {
  const schemes = ['chrome-extension://', 'moz-extension://'];
  // Whole words only: "contact" names nobody.
  const wanted = [...schemes, ...words].map((word) => new RegExp(`(?<![a-z])${word}(?![a-z])`, 'iu'));
  const ownNodes = new WeakSet<Node>();
  const added = new Set<Element>();
  const attachShadowCalls: string[] = [];
  const strangeEvents: string[] = [];
  const ownEvents = new WeakSet<Event>();
  let forged = 0;

  markOwnNodes();
  watchAttachShadow();
  watchEvents();
  new MutationObserver(noteAdded).observe(document, { childList: true, subtree: true });
  window.scannerForge = forgeGestures;
  window.scannerReport = async () => ({
    names: namesIn(document, 'document'),
    foreignNodes: foreignElements().map(describe),
    attachShadowCalls,
    strangeEvents,
    answers: [...(await fetchFiles()), ...(await askRuntimes())],
    forged,
  });

  // Whatever a page script inserts passes through these methods of the page's world; a content script has its own.
  function markOwnNodes(): void {
    const wrap = (owner: object, name: string): void => {
      const original = Reflect.get(owner, name) as (...parts: unknown[]) => unknown;
      Reflect.set(owner, name, function (this: Node, ...parts: unknown[]) {
        for (const part of parts) if (part instanceof Node) ownNodes.add(part);
        return original.apply(this, parts);
      });
    };
    for (const name of ['append', 'prepend', 'replaceChildren', 'before', 'after', 'replaceWith']) {
      wrap(Element.prototype, name);
    }
    for (const name of ['appendChild', 'insertBefore', 'replaceChild']) wrap(Node.prototype, name);
  }

  function watchAttachShadow(): void {
    const original = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init: ShadowRootInit) {
      const isOwnScript = new Error().stack?.includes('/_/stand-in/') === true;
      if (!isOwnScript) attachShadowCalls.push(this.tagName.toLowerCase());
      return original.call(this, init);
    };
  }

  function watchEvents(): void {
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event: Event) {
      ownEvents.add(event);
      return dispatch.call(this, event);
    };
    const note = (event: Event): void => {
      const detail = event instanceof MessageEvent ? JSON.stringify(event.data) : '';
      if (!ownEvents.has(event)) strangeEvents.push(`${event.type} ${detail}`.trim());
    };
    window.addEventListener('message', note, true);
    listenToUnknownTypes(note);
  }

  // No listener hears every type, so all names are taken that the extension is known to build from its id or its name.
  function listenToUnknownTypes(note: (event: Event) => void): void {
    const types = extensionIds.flatMap((id) => [`${id}:content:wxt:content-script-started`, id]);
    for (const type of [
      ...types,
      'wxt:content-script-started',
      'wxt:locationchange',
      ...words,
      ...eventTypes,
    ]) {
      window.addEventListener(type, note, true);
    }
  }

  function noteAdded(records: MutationRecord[]): void {
    for (const record of records) {
      for (const node of record.addedNodes) if (node instanceof Element) added.add(node);
    }
  }

  function foreignElements(): Element[] {
    const edges = [...document.documentElement.children, ...document.body.children];
    const candidates = new Set([...edges, ...added]);
    return [...candidates].filter(
      (node) => node.isConnected && added.has(node) && !isOwn(node) && !isParsed(node),
    );
  }

  function isOwn(start: Node): boolean {
    for (let node: Node | null = start; node; node = node.parentNode) if (ownNodes.has(node)) return true;
    return false;
  }

  function isParsed(node: Element): boolean {
    return (
      node === document.documentElement ||
      node === document.body ||
      node === document.head ||
      document.head.contains(node)
    );
  }

  function describe(node: Element): ForeignNode {
    const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`);
    const text = node.textContent + (node.shadowRoot?.textContent ?? '');
    return { tag: node.tagName.toLowerCase(), attributes, hasOpenShadowRoot: node.shadowRoot !== null, text };
  }

  function namesIn(root: Document | ShadowRoot, where: string): string[] {
    const found: string[] = [];
    const look = (text: string, place: string): void => {
      if (wanted.some((word) => word.test(text))) found.push(`${place}: ${text.slice(0, 120)}`);
    };
    for (const node of root.querySelectorAll('*')) {
      const place = `${where} ${node.tagName.toLowerCase()}`;
      look(node.tagName, place);
      for (const { name, value } of node.attributes) look(`${name}=${value}`, place);
      for (const child of node.childNodes)
        if (child.nodeType === Node.TEXT_NODE) look(child.textContent ?? '', place);
      if (node.shadowRoot) found.push(...namesIn(node.shadowRoot, `${place} shadow`));
    }
    for (const sheet of [...root.adoptedStyleSheets, ...root.styleSheets])
      look(sheet.href ?? '', `${where} sheet`);
    for (const entry of performance.getEntriesByType('resource')) look(entry.name, 'resource timing');
    return found;
  }

  async function fetchFiles(): Promise<string[]> {
    const addresses = extensionIds.flatMap((id) =>
      schemes.flatMap((scheme) => files.map((file) => `${scheme}${id}/${file}`)),
    );
    const answers = await Promise.all(
      addresses.map(async (address) => ((await isAnswered(address)) ? [address] : [])),
    );
    return answers.flat();
  }

  function isAnswered(address: string): Promise<boolean> {
    return fetch(address).then(
      (response) => response.ok,
      () => false,
    );
  }

  async function askRuntimes(): Promise<string[]> {
    const { chrome, browser } = window as unknown as Record<string, { runtime?: Runtime } | undefined>;
    const runtime = chrome?.runtime ?? browser?.runtime;
    if (runtime?.sendMessage === undefined) return [];
    const answers = await Promise.all(extensionIds.map((id) => ask(runtime, id)));
    return answers.flat();
  }

  interface Runtime {
    sendMessage?(id: string, message: unknown, answer: (reply: unknown) => void): void;
    readonly lastError?: unknown;
  }

  function ask(runtime: Runtime, id: string): Promise<string[]> {
    return new Promise((resolve) => {
      runtime.sendMessage?.(id, { ping: true }, (reply) => {
        resolve(runtime.lastError === undefined && reply !== undefined ? [`runtime ${id}`] : []);
      });
      setTimeout(() => resolve([]), 1000);
    });
  }

  function forgeGestures(): void {
    for (const node of foreignElements()) forgeAt(node);
  }

  function forgeAt(node: Element): void {
    const box = node.getBoundingClientRect();
    const at = {
      bubbles: true,
      composed: true,
      cancelable: true,
      clientX: box.x + box.width / 2,
      clientY: box.y + box.height / 2,
    };
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      const isPointer = type.startsWith('pointer');
      node.dispatchEvent(isPointer ? new PointerEvent(type, at) : new MouseEvent(type, at));
      forged += 1;
    }
    for (const key of ['Enter', ' ']) {
      node.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );
      forged += 1;
    }
  }
}
