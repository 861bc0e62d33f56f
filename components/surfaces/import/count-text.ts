const count = new Intl.NumberFormat('en');

/** "2,871". */
export function countText(amount: number): string {
  return count.format(amount);
}

/** "1 person", "2,871 people". */
export function countedText(amount: number, one: string, many: string): string {
  return `${countText(amount)} ${amount === 1 ? one : many}`;
}
