import type { Verdict } from '@/outreach/verdict/verdict';
import { VerdictIcon } from './icons/VerdictIcon';
import { verdictWords } from './verdict-words';

/** The verdict in one look: shape, word, sentence. Its text begins with the word. */
export function VerdictBand({ verdict }: { verdict: Pick<Verdict, 'level' | 'sentence'> }) {
  return (
    <p className={`verdict-band level-${verdict.level}`} role="status">
      <VerdictIcon level={verdict.level} />
      <span className="own-direction">
        <b>{verdictWords[verdict.level]}.</b> {verdict.sentence}
      </span>
    </p>
  );
}
