import { expect } from '@playwright/test';
import {
  goesTo,
  hasTouches,
  isShown,
  livesTheYear,
  opens,
  opensProfile,
  presses,
  profileOf,
  shows,
  writes,
  type Step,
  type Variant,
} from './linkedin-steps.ts';
import { memberOf } from './scene-parts.ts';
import type { Stories, Story } from './scene.ts';

const box = 'main [role=textbox]';

/** Watches that nobody but one person is spoken of, until that person is. */
const speaksOnlyOf =
  (name: string): Step =>
  async (scene) => {
    const seen = new Set<string>();
    await expect
      .poll(
        async () => {
          for (const article of await scene.surface.findAll('article')) seen.add(article.name);
          return seen.has(name);
        },
        { intervals: [50], timeout: 15_000 },
      )
      .toBe(true);
    expect([...seen]).toEqual([name]);
  };

/** Issue 4, part 6: the old page under the new address is never read as the new person. */
function stale(variant: Variant): Story {
  return {
    'a year has passed': livesTheYear,
    'a profile is opened': opens(profileOf('daniel'), variant, 'swap=2500'),
    'it is spoken of': shows(/^Hold/u, 'Daniel Okafor'),
    'another one is gone to': goesTo(profileOf('ines')),
    'Daniel is not spoken of any more': (scene) => scene.surface.waitForNone('article', 'Daniel Okafor'),
    'only the new one is spoken of, once it is there': speaksOnlyOf('Ines Carvalho'),
    'a list is gone to': goesTo('/search/results/people/?keywords='),
    'nobody is spoken of': (scene) => scene.surface.waitForNone('article'),
    'and from the list to a profile': goesTo(profileOf('maya')),
    'only that one is spoken of': speaksOnlyOf('Maya Lindqvist'),
    'nothing of Daniel became hers': async (scene) => {
      const about = await scene.keptAbout('ines');
      expect(about).not.toContain(memberOf('daniel').headline);
    },
  };
}

const walls: Story = {
  ...Object.fromEntries(
    ['/authwall', '/checkpoint/challenge/example', '/uas/login'].flatMap((path) => [
      [`${path} is opened`, opens(path, { generation: 'september', ui: 'en' })],
      [`${path} is there`, isShown('main h1')],
      [`${path} is silent`, isSilent],
    ]),
  ),
  'a guest opens a profile': opensProfile('maya', { generation: 'september', ui: 'pl' }, 'guest'),
  'it is there': isShown('main h1'),
  'nobody is named': (scene) => scene.surface.waitForNone('article'),
  'nobody is kept': async (scene) => {
    expect((await scene.tell('people', { search: '', limit: 5 })).total).toBe(0);
  },
};

async function isSilent(scene: Parameters<Step>[0]): Promise<void> {
  // A surface that were to come would come with the scripts: they have had their time when the other page has loaded.
  await scene.surface.waitForNone('complementary', 'Tact');
}

const otherProducts: Story = {
  'Sales Navigator is opened': opens('/sales/lead/example', { generation: 'ember', ui: 'ja' }),
  'it is not checked': shows(/^Not checked/u),
  'Recruiter is opened': opens('/talent/profile/example', { generation: 'ember', ui: 'ar' }),
  'that is not checked either': shows(/^Not checked/u),
};

function comment(variant: Variant): Story {
  return {
    'the feed is opened': opens('/feed/', variant),
    'a post is opened': presses('main [role=listitem]:first-child a[href^="/feed/update/"]'),
    'its comments are there': isShown(box),
    'something is written': writes('Well said', box),
    'it is said': presses(
      'main button[componentkey^="commentButtonSection"], main button[class*="comments-comment-box__submit-button"]',
    ),
    'it is a touch with the author': hasTouches('leah', 'comment out sent'),
    'and none with who commented before': hasTouches('harry'),
  };
}

export const routes: Stories = {
  'an old page is never the new person, in the newer frontend': stale({ generation: 'september', ui: 'en' }),
  'an old page is never the new person, in the classic frontend': stale({ generation: 'ember', ui: 'pl' }),
  'an old page is never the new person, in a frame': stale({ generation: 'ember-frame', ui: 'ja' }),
  'walls are silent': walls,
  'other products are not checked': otherProducts,
  'a comment is a touch, in the newer frontend': comment({ generation: 'september', ui: 'ar' }),
  'a comment is a touch, in the classic frontend': comment({ generation: 'ember', ui: 'en' }),
};
