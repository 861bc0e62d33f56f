import { composes } from './composes.ts';
import { holding } from './holding.ts';
import { languages } from './languages.ts';
import { lists } from './lists.ts';
import { recipients } from './recipients.ts';
import { scheduling } from './scheduling.ts';
import { sending } from './sending.ts';
import { tellStories, tellWithStops } from './tell-story.ts';
import { threads } from './threads.ts';

tellStories('every compose', composes);
tellStories('recipients', recipients);
tellStories('languages', languages);
tellStories('lists', lists);
tellStories('sending', sending);
tellWithStops('scheduling', scheduling);
tellStories('holding Send', holding);
tellWithStops('conversations', threads);
