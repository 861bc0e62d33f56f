import { memberHandle, slugHandle, type Handle } from '../../../outreach/handle.ts';
import { cast } from '../../stand-ins/cast.ts';
import { callsInPage } from '../story/tab-parts.ts';
import type { Tab } from '../story/tab-scene.ts';
import type { LinkedInScene, LinkedInStandIn } from './scene.ts';

/** The stand-in LinkedIn in a tab of either browser. */
export function linkedinScene(tab: Tab): LinkedInScene {
  const briefing = async (key: string) => {
    const asks = [{ handles: handlesOf(key), channel: 'linkedin-message' as const }];
    const [found] = (await tab.tell('brief', { asks })).briefings;
    if (!found) throw new Error(`Nothing was said about ${key}.`);
    return found;
  };
  return {
    ...tab,
    inPage: callsInPage<LinkedInStandIn>(tab.evaluate),
    open: (path = '/feed/') => tab.visit(`https://www.linkedin.com${path}`),
    briefing,
    keptAbout: async (key) => {
      const { person } = await briefing(key);
      return person === undefined ? '' : JSON.stringify(await tab.tell('person', { person }));
    },
  };
}

/** The member of the cast with this key. */
export function memberOf(key: string) {
  const member = cast.find((each) => each.key === key);
  if (!member) throw new Error(`Nobody is called ${key}.`);
  return member;
}

// The newer frontend often tells only the address of a profile, the classic one only the number.
function handlesOf(key: string): readonly Handle[] {
  const { memberNumber, slug } = memberOf(key);
  return [memberHandle(memberNumber), slugHandle(slug)].filter((handle) => handle !== undefined);
}
