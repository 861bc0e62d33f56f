const daniel = 'Daniel Okafor <daniel.okafor@aldwater.example.com>';
const maya = 'Maya Lindqvist <maya@norrland.example.com>';
const pavel = 'Pavel Novak <pavel.novak@zeman.example.com>';
const ines = 'Ines Carvalho <ines.carvalho@portside.example.net>';

/** A mail to somebody who has had three without an answer. */
export const toDaniel = { to: daniel, subject: 'Peak load at Leeds, once more', body: 'Hello Daniel,' };

/** A mail to somebody whom another person could introduce. */
export const toMaya = { to: maya, subject: 'Quick follow-up', body: 'Hello Maya,' };

/** A mail to somebody who asked not to be written to. */
export const toPavel = { to: pavel, subject: 'One last thing', body: 'Hello Pavel,' };

/** A mail that nothing speaks against. */
export const toInes = { to: ines, subject: 'The Sines meter readings', body: 'Hello Ines,' };

/** A mail to four people of whom one is fine, two are not, and one must not be written to. */
export const toFour = { to: [ines, daniel, maya, pavel], subject: 'To all of you', body: 'Hello all,' };

/** A mail to one person with two more in the copy lines. */
export const withCopies = { to: ines, cc: maya, bcc: daniel, subject: 'With copies', body: 'Hello Ines,' };

/** A mail to two hundred people. */
export const toMany = {
  to: Array.from({ length: 200 }, (_, index) => `Guest ${index} <guest${index}@coldhall.example.org>`),
  subject: 'To the whole hall',
  body: 'Hello,',
};
