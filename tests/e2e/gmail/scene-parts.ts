import type { Handle } from '../../../outreach/handle.ts';
import type { GmailScene, StandIn } from './scene.ts';

/** The address of the stand-in's mailbox. */
export const mailbox = 'https://mail.google.com/mail/u/0/';

/** A surface that is always that of the tab in front, also after a tab was closed. */
export function surfaceOf(current: () => GmailScene['surface']): GmailScene['surface'] {
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

/** What a story does with the stand-in, by way of code that runs in the page. */
export function actsInPage(evaluate: (expression: string) => Promise<unknown>) {
  const inPage: GmailScene['inPage'] = async (act, argument) => {
    const expression = `(${act.toString()})(window.standIn, ...${JSON.stringify([argument])})`;
    return (await evaluate(expression)) as ReturnType<typeof act>;
  };
  return {
    inPage,
    compose: async (draft: object) => {
      await inPage((standIn: StandIn, content) => standIn.openCompose(content), draft);
    },
    sent: () => inPage(({ sent }: StandIn) => sent.map((mail) => ({ ...mail })), undefined),
  };
}

/** The briefing about an address, asked from one of Tact's own pages. */
export function briefingBy(tell: GmailScene['tell']): GmailScene['briefing'] {
  return async (address) => {
    const asks = [{ handles: [`email:${address}` as Handle], channel: 'email' as const }];
    const { briefings } = await tell('brief', { asks });
    if (!briefings[0]) throw new Error(`Nothing was said about ${address}.`);
    return briefings[0];
  };
}
