let salt = 0;

/** Gives the hexadecimal legacy id of something made at this time: the time stands above its lowest 20 bits. */
export function legacyIdAt(time, low) {
  return ((BigInt(time) << 20n) | BigInt(low)).toString(16);
}

/** Gives an id in the form Gmail uses for things made in this browser, for example `#msg-a:r4302…`. */
export function clientId(kind) {
  salt += 1;
  const random = Math.floor(Math.random() * 1_000_003);
  return `#${kind}-a:r${String(BigInt(Date.now()) * 1_000_003n + BigInt(random + salt))}`;
}

/** Gives 20 bits that follow from a text, so that two tabs give the same mail the same id. */
export function lowBitsOf(text) {
  let sum = 0;
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 1_048_576;
  return sum;
}
