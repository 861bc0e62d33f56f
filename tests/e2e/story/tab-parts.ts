import type { Tab, TabScene } from './tab-scene.ts';

/** A surface that is always that of the tab in front, also after a tab was closed. */
export function surfaceOf(current: () => Tab['surface']): Tab['surface'] {
  return {
    find: (...which) => current().find(...which),
    findAll: (...which) => current().findAll(...which),
    waitFor: (...which) => current().waitFor(...which),
    waitForNone: (...which) => current().waitForNone(...which),
    click: (...which) => current().click(...which),
    text: () => current().text(),
    hostCount: () => current().hostCount(),
    close: () => current().close(),
  };
}

/** Calls something of the stand-in by way of code that runs in the page. */
export function callsInPage<StandIn>(
  evaluate: (expression: string) => Promise<unknown>,
): TabScene<StandIn>['inPage'] {
  return async (act, argument) => {
    const expression = `(${act.toString()})(window.standIn, ...${JSON.stringify([argument])})`;
    return (await evaluate(expression)) as ReturnType<typeof act>;
  };
}
