import { storyTeller } from '../story/story-teller.ts';
import { composes } from './composes.ts';
import { holding } from './holding.ts';
import { languages } from './languages.ts';
import { lists } from './lists.ts';
import { recipients } from './recipients.ts';
import { scheduling } from './scheduling.ts';
import { hasty, sending } from './sending.ts';
import { gmailScene } from './scene-parts.ts';
import { threads } from './threads.ts';

const { tellAwake, tellStories, tellWithStops } = storyTeller(gmailScene);

tellStories('every compose', composes);
tellStories('recipients', recipients);
tellStories('languages', languages);
tellStories('lists', lists);
tellWithStops('sending', sending);
tellAwake('sending in haste', hasty);
tellWithStops('scheduling', scheduling);
tellWithStops('holding Send', holding);
tellWithStops('conversations', threads);
