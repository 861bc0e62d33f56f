import { toDaniel, toFour, toInes, toMany, withCopies } from './people-written-to.js';

/** Everything that can stand in the address fields. */
export const recipients = [
  {
    title: 'Recipients',
    situations: [
      {
        name: 'empty',
        title: 'A compose without anybody',
        look: 'Type "da" and choose from the list, or an address and a comma.',
        steps: [['compose', {}]],
      },
      {
        name: 'copies',
        title: 'People in Cc and Bcc',
        look: 'Three people; press × on one and it goes.',
        steps: [['compose', withCopies]],
      },
      {
        name: 'several',
        title: 'Four people, four verdicts',
        look: 'The worst verdict stands first, the others are folded.',
        steps: [['compose', toFour]],
      },
      {
        name: 'group',
        title: 'A contact group and a mailing list',
        look: 'Both are named and not counted as persons; press ⊞ to see the members.',
        steps: [
          [
            'compose',
            { to: ['Cold storage board', 'cold-storage-forum@googlegroups.com'], subject: 'Board' },
          ],
        ],
      },
      {
        name: 'two-hundred',
        title: 'Two hundred people',
        look: 'The page stays quick while you type.',
        steps: [['compose', toMany]],
      },
      {
        name: 'alias',
        title: 'Sending from another address',
        look: 'Press the address after From; your own address is never a recipient.',
        query: { aliases: '1' },
        steps: [['compose', { ...toInes, cc: 'sam@coldgrid.example.com' }]],
      },
      {
        name: 'chips-2020',
        title: 'Address chips of 2020',
        look: 'The person is known all the same.',
        query: { chips: '2020' },
        steps: [['compose', toDaniel]],
      },
      {
        name: 'chips-2022',
        title: 'Address chips of 2022',
        look: 'The person is known all the same.',
        query: { chips: '2022' },
        steps: [['compose', toDaniel]],
      },
      {
        name: 'chips-2026',
        title: 'Address chips one level deeper',
        look: 'The person is known all the same.',
        query: { chips: '2026' },
        steps: [['compose', toDaniel]],
      },
      {
        name: 'hashed',
        title: 'An account with hashed class names',
        look: 'Everything works as for the others.',
        query: { hash: '1' },
        steps: [['compose', toDaniel]],
      },
    ],
  },
];
