const message = 'a[href*="/messaging/compose/"]';
const connect = 'a[href*="custom-invite"]';
const primary = '.artdeco-modal__actionbar .artdeco-button--primary';
const secondary = '.artdeco-modal__actionbar .artdeco-button--secondary';
const priya = '/in/priya-raman-example/';
const post = 'a[href^="/feed/update/"]';

/** Messages, invitations and comments. */
export const linkedinWriting = [
  {
    title: 'Messages on LinkedIn',
    situations: [
      {
        name: 'bubble',
        title: 'A message box',
        look: 'Write and send: the message is in the history.',
        path: '/in/ines-carvalho-example/',
        steps: [['press', message]],
      },
      {
        name: 'bubble-caution',
        title: 'A message box that Tact warns of',
        look: 'The warning is there before you type; nothing is held.',
        path: '/in/maya-lindqvist-example/',
        steps: [['press', message]],
      },
      {
        name: 'bubble-light',
        title: 'A message box in the page itself',
        look: 'The same as in the outlet.',
        path: '/in/ines-carvalho-example/',
        query: { bubble: 'light' },
        steps: [['press', message]],
      },
      {
        name: 'inmail',
        title: 'An InMail',
        look: 'It has a subject.',
        path: '/messaging/thread/new/?recipients=priya-raman-example',
        steps: [],
      },
      {
        name: 'messages',
        title: 'A conversation',
        look: 'Its messages are in the history of Ines.',
        path: '/messaging/',
        steps: [['thread', 'ines']],
      },
      {
        name: 'messages-framed',
        title: 'A conversation in a frame',
        look: 'The same, reached from the feed.',
        path: '/feed/',
        steps: [
          ['pause', 500],
          ['thread', 'ines'],
        ],
      },
      {
        name: 'reply',
        title: 'An answer arrives',
        look: 'It appears at the end and counts as an answer.',
        path: '/messaging/',
        query: { swap: '0' },
        steps: [
          ['thread', 'nadia'],
          ['pause', 1500],
          ['receive', { from: 'nadia', text: 'With pleasure. When?' }],
        ],
      },
      {
        name: 'other-thread',
        title: 'From one conversation to another',
        look: 'The old one stays hidden in the page.',
        path: '/messaging/',
        steps: [
          ['thread', 'ines'],
          ['pause', 1500],
          ['thread', 'harry'],
        ],
      },
      {
        name: 'failed',
        title: 'A message that does not leave',
        look: 'Send it: it is not counted.',
        path: '/in/ines-carvalho-example/',
        query: { fail: '1' },
        steps: [['press', message]],
      },
    ],
  },
  {
    title: 'Invitations on LinkedIn',
    situations: [
      {
        name: 'invite',
        title: 'The question about a note',
        look: 'With a note or without, it counts once it is pending.',
        path: priya,
        steps: [['press', connect]],
      },
      {
        name: 'invite-note',
        title: 'A note is written',
        look: 'Type and send.',
        path: priya,
        steps: [
          ['press', connect],
          ['press', secondary],
        ],
      },
      {
        name: 'limit',
        title: 'The weekly limit',
        look: 'Nothing was sent, nothing is counted.',
        path: priya,
        query: { limit: '1' },
        steps: [
          ['press', connect],
          ['press', primary],
        ],
      },
      {
        name: 'upsell',
        title: 'Premium instead of a note',
        look: 'Nothing was sent, nothing is counted.',
        path: priya,
        query: { upsell: '1' },
        steps: [
          ['press', connect],
          ['press', secondary],
        ],
      },
      {
        name: 'grow',
        title: 'My Network',
        look: 'Connect sends at once. Who is only proposed is nobody.',
        path: '/mynetwork/grow/',
        steps: [],
      },
      {
        name: 'sent-invitations',
        title: 'Invitations that wait',
        look: 'Withdraw one: it is withdrawn in the history.',
        path: '/mynetwork/invitation-manager/sent/',
        steps: [],
      },
      {
        name: 'received-invitations',
        title: 'Invitations to you',
        look: 'Accept one.',
        path: '/mynetwork/invitation-manager/received/',
        steps: [],
      },
    ],
  },
  {
    title: 'Posts on LinkedIn',
    situations: [
      {
        name: 'post',
        title: 'A post',
        look: 'Comment: it counts as a touch.',
        path: '/feed/',
        query: { swap: '0' },
        steps: [['press', post]],
      },
      {
        name: 'post-classic',
        title: 'A classic post',
        look: 'The same.',
        path: '/feed/',
        query: { swap: '0', generation: 'ember' },
        steps: [['press', post]],
      },
    ],
  },
];
