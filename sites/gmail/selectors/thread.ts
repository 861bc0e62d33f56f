import type { Rungs } from '../rungs';

// A class is sometimes given a hash, `Ht` becoming `Ht-x1Yz` for part of the users (June 2026); hence the last rungs.

export const threadHeading: Rungs = [
  'h2[data-legacy-thread-id]', // 2026
  'h2.hP', // before November 2025
  'h2[data-thread-perm-id]', // 2018 to 2026, its value is the word "undefined" since November 2025
  'h2[class*="hP-"]',
  '[role=heading][data-legacy-thread-id]',
  '.hP',
];

/** One message of a conversation, opened or closed. */
export const threadMessage: Rungs = [
  '[data-message-id]', // 2018 to 2026
  '[data-legacy-message-id]', // 2018 to 2026, absent on a new reply until Gmail has given it an id
  '.adn', // 2014 to 2026
  '.gs', // head and body of an opened one: 2014 to 2026
  '[role=listitem]', // 2023 to 2026
];

/** Stand for several messages that are folded into one line. */
export const foldedMessages: Rungs = [
  '.kQ', // 2018 to 2026
  '.kx', // 2018 to 2026
];

export const messageSender: Rungs = [
  '.gD[email]', // 2014 to 2026
  '.gF [email]', // 2020 to 2026
  'h3 [email]', // 2020 to 2026
  '.gD[data-hovercard-id]', // 2026, beside the attribute above
  'h3 [data-hovercard-id]',
  '[class*="gD-"][email]',
  '[class*="gF-"] [email]',
];

export const messageRecipient: Rungs = [
  '.hb [email]:not(.gD),.g2[email]', // 2016 to 2026, the second also where the details are shown
  '.hb [data-hovercard-id]', // 2026, beside the attribute above
  '[class*="hb-"] [email]:not([class*="gD-"])',
  '[class*="g2-"][email]',
];

/** Stands where others have the sender, in a draft that is not open. */
export const draftMark: Rungs = ['.gD.boq', '.gF .boq']; // like that of a draft in a list: 2018 to 2026

export const messageDate: Rungs = [
  '.g3[title]', // 2016 to 2026
  '.g3[alt]', // 2016 to 2026
  '[class*="g3-"][title]',
  '.gH [title]', // 2020 to 2026
];

export const messageBody: Rungs = [
  '.ii.gt .a3s', // 2018 to 2026
  '.a3s', // 2018 to 2026
  '.ii.gt', // 2014 to 2026
  '.adP', // 2014 to 2026
  '[class*="a3s-"]',
];

/** Holds Gmail's ids in its log data: the last place to find them. */
export const loggedIds: Rungs = [
  '.ii.gt[jslog]', // 2023 to 2026, undocumented
  '[jslog*="; 4:"]', // 2023 to 2026, undocumented
];
