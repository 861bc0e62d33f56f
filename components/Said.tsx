/** Somebody's own words, in quotation marks. */
export function Said({ words }: { words: string }) {
  return (
    <q className="said" dir="auto">
      {words}
    </q>
  );
}
