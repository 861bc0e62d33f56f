/** Told of every unexpected error, so that none passes in silence. */
export type Report = (error: unknown, where: string) => void;

/** A reporter that writes to the console of the script it runs in, each error once, and tells the listener what to show. */
export function createReport(show: (sentence: string) => void = () => undefined): Report {
  const known = new Set<string>();
  return (error, where) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (known.has(text)) return;
    known.add(text);
    console.error(`Tact, ${where}:`, error);
    show(`Something unexpected happened in ${where}. Nothing was lost; the details are in the console.`);
  };
}
