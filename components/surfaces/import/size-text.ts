const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** How large so many bytes are, in decimal units as file managers say it: "812 bytes", "14 MB", "6.2 GB". */
export function sizeText(bytes: number): string {
  if (bytes === 1) return '1 byte';
  const power = powerOf(bytes);
  return `${amountText(bytes, power)} ${units[power] ?? ''}`;
}

/** How much of a size is there, in the unit of the whole: "3.9 of 6.2 GB". */
export function partOfSizeText(part: number, whole: number): string {
  return `${amountText(Math.min(part, whole), powerOf(whole))} of ${sizeText(whole)}`;
}

function powerOf(bytes: number): number {
  let power = 0;
  // 999.7 kB would be rounded to 1,000 kB.
  while (power < units.length - 1 && Math.round(bytes / 1000 ** power) >= 1000) power += 1;
  return power;
}

/** A tenth matters in small numbers, and from gigabytes on it is seconds of reading. */
function amountText(bytes: number, power: number): string {
  const amount = bytes / 1000 ** power;
  return power > 0 && (amount < 9.95 || power >= 3) ? fine.format(amount) : whole.format(amount);
}
