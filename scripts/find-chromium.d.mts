export interface FoundBrowser {
  readonly path: string;
  /** The first line of `--version`; undefined on Windows, where asking opens a window. */
  readonly version: string | undefined;
}

export interface BrowserHost {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly exists: (path: string) => boolean;
  /** Undefined means that the program did not start. */
  readonly versionOf: (path: string) => string | undefined;
  readonly playwrightChromium: () => string | undefined;
}

export interface ChromiumSearch {
  readonly path: string | undefined;
  readonly version: string | undefined;
  readonly refused: readonly FoundBrowser[];
}

export interface FirefoxSearch {
  readonly path: string | undefined;
  readonly version: string | undefined;
}

/** Gives the path of a Chromium that can load an unpacked extension, or undefined. */
export function findChromium(host?: BrowserHost): string | undefined;

/** Gives the Chromium to use, if any, and the browsers found that cannot load an unpacked extension. */
export function lookForChromium(host?: BrowserHost): ChromiumSearch;

/** Gives the path of a Firefox, or undefined. */
export function findFirefox(host?: BrowserHost): string | undefined;

/** Gives path and version of a Firefox that starts, both undefined when there is none. */
export function lookForFirefox(host?: BrowserHost): FirefoxSearch;

/** Tells whether a browser loads unpacked extensions, by the first line of its `--version`. */
export function canLoadExtensions(browser: FoundBrowser): boolean;

/** What is asked of the machine; tests pass their own. */
export function thisHost(): BrowserHost;
