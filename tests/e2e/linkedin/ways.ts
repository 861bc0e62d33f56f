import { expect } from '@playwright/test';
import {
  hasTouches,
  isShown,
  keeps,
  livesTheYear,
  opens,
  opensProfile,
  presses,
  shows,
  type Step,
  type Variant,
} from './linkedin-steps.ts';
import { memberOf } from './scene-parts.ts';
import type { Stories, Story } from './scene.ts';

const mutualBlock =
  'main a[href*="CANNED_SEARCH"][href*="etwork=%5B%22F%22%5D"], main a[href*="acetNetwork=%22F%22"]';
const nextPage = 'main a[href*="page=2"]';

const connectorsOf =
  (key: string, ...names: readonly string[]): Step =>
  (scene) =>
    expect
      .poll(
        async () => {
          const found = (await scene.briefing(key)).ways.map(({ connector }) => connector.name);
          return names.filter((name) => !found.includes(name));
        },
        { timeout: 15_000 },
      )
      .toEqual([]);

/** Issue 4, part 2: who stands on the pages of mutual connections is a way in, with the full name. */
function waysToMaya(variant: Variant): Story {
  return {
    'a profile is opened': opensProfile('maya', variant),
    'it is spoken of': shows(/^Clear/u, memberOf('maya').name),
    'all mutual people are opened': presses(mutualBlock),
    'they are there': isShown('a[href*="harry-james-example"]'),
    'both whom the profile names are ways in': connectorsOf('maya', 'Harry James', 'Rosa Delgado'),
    'the next page is opened': presses(nextPage),
    'it is there': isShown('a[href*="jana-corda-example"]'),
    'who stands there is kept as well': keeps('maya', 'Bruno Corda', 'Jana Corda'),
  };
}

function connections(variant: Variant): Story {
  return {
    'the own connections are opened': opens('/mynetwork/invite-connect/connections/', variant),
    'they are there': isShown('main a[href*="ines-carvalho-example"]'),
    'they are known as such': (scene) =>
      expect
        .poll(async () => (await scene.tell('people', { search: 'Ines Carvalho', limit: 5 })).total, {
          timeout: 15_000,
        })
        .toBe(1),
    'nobody was written to': hasTouches('ines'),
  };
}

function search(variant: Variant): Story {
  return {
    'people are searched': opens('/search/results/people/?keywords=', variant),
    'they are there': isShown('main a[href*="maya-lindqvist-example"], main a[href*="miniProfileUrn"]'),
    'the linked names of a card are ways in': connectorsOf('maya', 'Harry James', 'Rosa Delgado'),
    'and to others those of their cards': connectorsOf('daniel', 'Nadia Rahman'),
    'nobody was written to': hasTouches('maya'),
    'everything is searched': opens('/search/results/all/?keywords=a', variant),
    'posts are nobody, who is known is still known': connectorsOf('maya', 'Harry James'),
  };
}

const cautionOnInvite = (variant: Variant): Story => ({
  'a year has passed': livesTheYear,
  'Daniel is searched': opens('/search/results/people/?keywords=daniel', variant),
  'he is found': isShown('main [role=listitem], main [data-chameleon-result-urn]'),
  'nothing is said about a list': (scene) => scene.surface.waitForNone('article'),
  'Connect is pressed': presses('main a[href*="search-custom-invite"]'),
  'it is said before anything is sent': shows(/^Hold/u, 'Daniel Okafor'),
  'the question is closed': presses('.artdeco-modal__dismiss'),
  'nothing is said any more': (scene) => scene.surface.waitForNone('article'),
  'Daniel has what he had': hasTouches('daniel', 'linkedin-message out sent', 'email out sent'),
});

export const ways: Stories = {
  'all mutual people are ways in, in the newer frontend': waysToMaya({ generation: 'september', ui: 'ja' }),
  'all mutual people are ways in, in the classic frontend': waysToMaya({ generation: 'ember', ui: 'ar' }),
  'search cards name ways in, in the newer frontend': search({ generation: 'april', ui: 'pl' }),
  'search cards name ways in, in the classic frontend': search({ generation: 'ember-frame', ui: 'ar' }),
  'own connections are known, in the newer frontend': connections({ generation: 'september', ui: 'en' }),
  'own connections are known, in the classic frontend': connections({ generation: 'ember', ui: 'en' }),
  'an invitation is warned of, in the newer frontend': cautionOnInvite({ generation: 'september', ui: 'pl' }),
  'an invitation is warned of, in the classic frontend': cautionOnInvite({ generation: 'ember', ui: 'en' }),
};
