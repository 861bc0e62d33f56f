import type { Browser, Page } from 'puppeteer-core';

/** A way to send commands of WebDriver BiDi that puppeteer has no method for. */
export interface BidiSession {
  readonly contextId: string;
  send(method: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown>;
}

interface BidiConnection {
  send(method: string, parameters: unknown): Promise<{ readonly result: unknown }>;
}

/** Gives the BiDi session of a Firefox page; throws when puppeteer no longer carries what is needed. */
export function bidiSession(browser: Browser, page: Page): BidiSession {
  // Neither is part of puppeteer's published types (25.16), and nothing published gives raw BiDi.
  const connection: unknown = Reflect.get(browser, 'connection');
  const contextId: unknown = Reflect.get(page.mainFrame(), '_id');
  if (!isConnection(connection) || typeof contextId !== 'string') {
    throw new Error('This puppeteer-core gives no access to its BiDi connection.');
  }
  return {
    contextId,
    send: async (method, parameters) => (await connection.send(method, parameters)).result,
  };
}

function isConnection(value: unknown): value is BidiConnection {
  return typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';
}
