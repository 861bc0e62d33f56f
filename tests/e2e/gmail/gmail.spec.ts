import { composes } from './composes.ts';
import { holding } from './holding.ts';
import { languages } from './languages.ts';
import { lists } from './lists.ts';
import { recipients } from './recipients.ts';
import { scheduling } from './scheduling.ts';
import { hasty, sending } from './sending.ts';
import { tellAwake, tellStories, tellWithStops } from './tell-story.ts';
import { threads } from './threads.ts';

tellStories('every compose', composes);
tellStories('recipients', recipients);
tellStories('languages', languages);
tellStories('lists', lists);
tellWithStops('sending', sending);
tellAwake('sending in haste', hasty);
tellWithStops('scheduling', scheduling);
tellWithStops('holding Send', holding);
tellWithStops('conversations', threads);
