import { members } from './members.js';

const known = {
  maya: {
    roles: [
      {
        title: 'Board Member',
        company: 'Nordic Ice Museum',
        from: 'Jan 2018',
        to: 'Dec 2021',
        place: 'Umeå, Sweden',
      },
    ],
    education: [
      {
        school: 'Luleå Institute of Logistics',
        id: '990000111',
        degree: 'MSc, Supply Chains',
        from: 2009,
        to: 2014,
      },
      { school: 'Sundsvall Night School', degree: 'Swedish Sign Language', from: 2012, to: 2013 },
    ],
    companies: ['Norrland Cold Chain', 'Fenwick & Rowe'],
    groups: ['Cold Storage Operators of the North', 'Peak Load Forum'],
    shared: ['Peak Load Forum'],
    phone: '+46 70 000 00 00',
    website: 'https://norrland.example.com/',
  },
  noor: { companies: ['Gulf Cold Stores'], groups: ['Peak Load Forum'], shared: ['Peak Load Forum'] },
};

/** Gives what a profile shows below the fold and in its contact overlay, beyond what the cast says. */
export function extrasOf(member) {
  const school = member.school && { school: member.school, id: '990000112', from: 2004, to: 2008 };
  return {
    roles: [],
    education: school ? [school] : [],
    companies: [member.company],
    groups: [],
    shared: [],
    ...known[member.key],
  };
}

/** Gives every role of a member, the newest first where they do not overlap. */
export function rolesOf(member) {
  return [...member.roles, ...extrasOf(member).roles];
}

/** Tells whether the only control of a profile besides Message is Follow: Connect hides in its menu. */
export function isFollowOnly(member) {
  return member.key === 'maximiliane';
}

/** Gives the group's number in its address. */
export function groupNumber(name) {
  return 880000 + name.length * 7;
}

/** Gives those whom My Network proposes: nobody who is connected. */
export function proposedMembers() {
  return members.filter((member) => member.degree > 1 && !isFollowOnly(member));
}
