import type { Handle } from '../../../outreach/handle.ts';
import { callsInPage } from '../story/tab-parts.ts';
import type { Tab } from '../story/tab-scene.ts';
import type { GmailScene, StandIn } from './scene.ts';

/** The address of the stand-in's mailbox. */
const mailbox = 'https://mail.google.com/mail/u/0/';

/** The stand-in Gmail in a tab of either browser. */
export function gmailScene(tab: Tab): GmailScene {
  const inPage = callsInPage<StandIn>(tab.evaluate);
  return {
    ...tab,
    inPage,
    open: (search = '', hash = '#inbox') => tab.visit(`${mailbox}${search}${hash}`),
    compose: async (draft: object) => {
      await inPage((standIn, content) => standIn.openCompose(content), draft);
    },
    sent: () => inPage(({ sent }) => sent.map((mail) => ({ ...mail })), undefined),
    briefing: briefingBy(tab.tell),
  };
}

/** The briefing about an address, asked from one of Tact's own pages. */
function briefingBy(tell: GmailScene['tell']): GmailScene['briefing'] {
  return async (address) => {
    const asks = [{ handles: [`email:${address}` as Handle], channel: 'email' as const }];
    const { briefings } = await tell('brief', { asks });
    if (!briefings[0]) throw new Error(`Nothing was said about ${address}.`);
    return briefings[0];
  };
}
