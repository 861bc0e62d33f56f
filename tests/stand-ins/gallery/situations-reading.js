import { toDaniel } from './people-written-to.js';

const leeds = 'leeds-weekly';
const answerOfDaniel = [
  ['thread', 'daniel-leeds'],
  // Until Tact has read our own mail there.
  ['pause', 3000],
  ['folder', 'inbox'],
  ['receive', { from: 'daniel', thread: 'daniel-leeds', text: 'Which hall do you mean?' }],
  ['compose', toDaniel],
];
const answer = { from: 'ines', thread: 'ines-sines', text: 'One more thing: which week?' };

/** Conversations and lists that are read. */
export const reading = [
  {
    title: 'Conversations',
    situations: [
      {
        name: 'thread',
        title: 'A conversation that began before Tact',
        look: 'Open it, then write to that person: the answer is in the history.',
        steps: [['thread', 'tomas-rest']],
      },
      {
        name: 'long-thread',
        title: 'A long conversation, folded',
        look: 'Several people, your alias, a draft; press the count to unfold.',
        steps: [['thread', leeds]],
      },
      {
        name: 'opt-out',
        title: 'An answer that says no',
        look: 'Write to Pavel afterwards: do not contact.',
        steps: [['thread', 'pavel-stop']],
      },
      {
        name: 'arrives',
        title: 'An answer arrives while you read',
        look: 'It appears at the end and counts as an answer.',
        query: { fresh: '1' },
        steps: [
          ['thread', 'ines-sines'],
          ['receive', answer],
        ],
      },
      {
        name: 'pane',
        title: 'The reading pane',
        look: 'List and conversation stand side by side.',
        query: { pane: '1' },
        steps: [['thread', 'ines-sines']],
      },
      {
        name: 'perm-undefined',
        title: 'A conversation without its long id',
        look: 'Everything works as in the others.',
        query: { perm: 'undefined' },
        steps: [['thread', 'tomas-rest']],
      },
      {
        name: 'slow-sync',
        title: 'A sent mail that is not synced yet',
        look: 'It stays one mail when its final id comes, ten seconds later.',
        query: { sync: '10000', undo: '1000' },
        steps: [['reply', { thread: 'nadia-coffee', kind: 'reply' }], ['send']],
      },
    ],
  },
  {
    title: 'Lists',
    situations: [
      {
        name: 'answered',
        title: 'A row with news',
        look: 'The sidebar says "Probably answered"; open the row, and it is an answer.',
        query: { fresh: '1' },
        steps: answerOfDaniel,
      },
      { name: 'list', title: 'Sent mail', look: 'One row a conversation.', folder: 'sent', steps: [] },
      {
        name: 'split',
        title: 'Rows of three lines',
        look: 'One conversation is still one.',
        query: { split: '1', fresh: '1' },
        steps: answerOfDaniel,
      },
      {
        name: 'split-two',
        title: 'Rows of two lines',
        look: 'The same, without the beginning of the text.',
        query: { split: '2' },
        steps: [],
      },
      {
        name: 'ads',
        title: 'An advertisement among the rows',
        look: 'It is nobody.',
        query: { ads: '1' },
        steps: [],
      },
    ],
  },
];
