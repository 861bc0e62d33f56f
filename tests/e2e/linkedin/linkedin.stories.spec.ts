import { storyTeller } from '../story/story-teller.ts';
import { cards } from './cards.ts';
import { invitations } from './invitations.ts';
import { messages } from './messages.ts';
import { profiles } from './profiles.ts';
import { routes } from './routes.ts';
import { linkedinScene } from './scene-parts.ts';
import type { Stories } from './scene.ts';
import { ways } from './ways.ts';

const { tellStories, tellStopping } = storyTeller(linkedinScene);

tellStories('LinkedIn profiles', profiles);
tellStories('LinkedIn ways in', ways);
tellStories('LinkedIn messages', messages);
tellStories('LinkedIn invitations', invitations);
tellStories('LinkedIn routes', routes);
tellStories('LinkedIn cards', cards);

/** Those that record what cannot be seen again. */
tellStopping('LinkedIn, with stops', {
  ...named(messages, 'a message leaves from a box in the outlet'),
  ...named(invitations, 'an invitation with a note, one without, one withdrawn, in the newer frontend'),
  ...named(routes, 'a comment is a touch, in the newer frontend'),
});

function named(stories: Stories, name: string): Stories {
  const story = stories[name];
  if (!story) throw new Error(`There is no story "${name}" any more.`);
  return { [name]: story };
}
