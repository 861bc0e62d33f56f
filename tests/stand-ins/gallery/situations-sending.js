import { toDaniel, toFour, toInes, toMaya, toPavel } from './people-written-to.js';

/** Every way in which a mail leaves, or does not. */
export const sending = [
  {
    title: 'Sending',
    situations: [
      {
        name: 'undo',
        title: 'Send, then undo',
        look: 'The history says it is on its way; Undo or the key z takes it out again.',
        query: { undo: '30000' },
        steps: [['compose', toInes], ['send']],
      },
      {
        name: 'send-and-archive',
        title: 'Send and archive',
        look: 'The left button of the reply counts as Send.',
        steps: [['reply', { thread: 'ines-sines', kind: 'reply' }]],
      },
      {
        name: 'schedule',
        title: 'Schedule a mail',
        look: 'Choose a moment in the menu: the history says scheduled, for that day.',
        steps: [['compose', toInes], ['scheduleMenu']],
      },
      {
        name: 'schedule-cancel',
        title: 'Schedule, then cancel',
        look: 'Open the mail and press "Cancel send": it is a draft again and the history forgets it.',
        steps: [['compose', toInes], ['schedule'], ['folder', 'scheduled']],
      },
      {
        name: 'refused',
        title: 'Sending without a recipient',
        look: 'Gmail refuses, and nothing is recorded.',
        steps: [['compose', { subject: 'To nobody' }], ['send']],
      },
      {
        name: 'attachment',
        title: 'A forgotten attachment',
        look: 'Gmail asks first; only "Send anyway" counts.',
        query: { attachment: '1' },
        steps: [['compose', { ...toInes, body: 'See what is attached.' }], ['send']],
      },
      {
        name: 'offline',
        title: 'Sending without a connection',
        look: 'The mail waits in the outbox, and is counted once.',
        steps: [['compose', toInes], ['offline'], ['send'], ['folder', 'outbox']],
      },
      {
        name: 'closed-tab',
        title: 'The tab closed while Undo is shown',
        look: 'Close this tab at once, open the sent mail again: it left, and counts once.',
        query: { undo: '30000' },
        steps: [['compose', toInes], ['send']],
      },
    ],
  },
  {
    title: 'Holding Send',
    situations: [
      {
        name: 'hold',
        title: 'One mail too many',
        look: 'Press Send, by mouse or keyboard: it waits and says why.',
        steps: [['compose', toDaniel]],
      },
      {
        name: 'do-not-contact',
        title: 'Somebody who asked not to be written to',
        look: 'Send asks for your reason and keeps it.',
        steps: [['compose', toPavel]],
      },
      {
        name: 'mixed-hold',
        title: 'One of several should not get it',
        look: 'Press Send: you may drop the one person and send to the rest.',
        steps: [['compose', toFour]],
      },
      {
        name: 'caution',
        title: 'A warm way in',
        look: 'The sidebar names who could introduce you, and Send is free.',
        steps: [['compose', toMaya]],
      },
      {
        name: 'clear',
        title: 'Nothing to say',
        look: 'A small pill, and nothing in your way.',
        steps: [['compose', toInes]],
      },
    ],
  },
];
