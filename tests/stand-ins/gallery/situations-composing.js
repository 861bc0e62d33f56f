import { toDaniel, toInes, toMaya } from './people-written-to.js';

const leeds = 'leeds-weekly';

/** Every shape that a compose can have. */
export const composing = [
  {
    title: 'Every compose',
    situations: [
      {
        name: 'pop-up',
        title: 'A new mail in a pop-up',
        look: 'The sidebar stands beside the compose and leaves Send free.',
        steps: [['compose', toDaniel]],
      },
      {
        name: 'side-by-side',
        title: 'Three composes side by side',
        look: 'Each has its own sidebar; close one and the others move with their compose.',
        steps: [
          ['compose', toDaniel],
          ['compose', toMaya],
          ['compose', toInes],
        ],
      },
      {
        name: 'minimised',
        title: 'A minimised compose',
        look: 'Nothing stands beside the title bar until you press it.',
        steps: [['compose', toDaniel], ['minimise']],
      },
      {
        name: 'full-screen',
        title: 'A compose in full screen',
        look: 'The sidebar moves beside the large window, or becomes a pill where there is no room.',
        steps: [['compose', toDaniel], ['fullScreen']],
      },
      {
        name: 'full-screen-closed',
        title: 'A full-screen compose that was closed',
        look: 'Its empty shell stays in the page, and no sidebar with it.',
        steps: [['compose', toDaniel], ['fullScreen'], ['close']],
      },
      {
        name: 'reply-folded',
        title: 'A reply whose addresses are folded',
        look: 'The person is known before you open the address line.',
        steps: [['reply', { thread: 'nadia-coffee', kind: 'reply' }]],
      },
      {
        name: 'reply-2024',
        title: 'A reply in the shape of 2024',
        look: 'The same, in the older order of nodes.',
        query: { reply: '2024' },
        steps: [['reply', { thread: 'nadia-coffee', kind: 'reply' }]],
      },
      {
        name: 'reply-all',
        title: 'A reply to all',
        look: 'Everybody is there, your own aliases are not.',
        query: { aliases: '1' },
        steps: [['reply', { thread: leeds, kind: 'replyAll' }]],
      },
      {
        name: 'forward',
        title: 'A forward',
        look: 'Nobody until you add an address; then that person.',
        steps: [['reply', { thread: leeds, kind: 'forward' }]],
      },
      {
        name: 'popped-out',
        title: 'A reply moved into a pop-up',
        look: 'The sidebar follows the draft, and the mail is still one mail.',
        steps: [['reply', { thread: 'nadia-coffee', kind: 'reply' }], ['popOut']],
      },
      {
        name: 'own-window',
        title: 'A compose in a window of its own',
        look: 'The sidebar finds room, or becomes a pill.',
        query: { view: 'cm', to: toDaniel.to, su: toDaniel.subject },
        steps: [],
      },
      {
        name: 'thread-window',
        title: 'A conversation in a window of its own',
        look: 'Reply there: the sidebar is there too.',
        path: '/mail/u/0/popout',
        query: { th: 'nadia-coffee' },
        steps: [['reply', { thread: 'nadia-coffee', kind: 'reply' }]],
      },
      {
        name: 'drafts',
        title: 'Drafts from another day',
        look: 'Open one: it is the same draft, with its person.',
        folder: 'drafts',
        steps: [],
      },
    ],
  },
];
