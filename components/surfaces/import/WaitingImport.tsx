import { Button } from '../../Button';
import { ImportCard, type CardFocus } from './ImportCard';
import type { Begun } from './import-desk';
import { kindWords } from './kind-words';
import { sizeText } from './size-text';

interface WaitingImportProps {
  readonly begun: Begun;
  /** The title of the import that is read before it, where there is one. */
  readonly waitsFor: string | undefined;
  readonly focus: CardFocus;
  readonly onStop: () => void;
}

/** An import that was started and has not told anything yet: its turn comes, or is about to. */
export function WaitingImport({ begun: { plan }, waitsFor, focus, onStop }: WaitingImportProps) {
  return (
    <ImportCard
      title={plan.title}
      meta={
        <>
          {kindWords[plan.kind].name}, {sizeText(plan.sourceBytes)}.{' '}
          {waitsFor === undefined ? (
            'Begins…'
          ) : (
            <>
              Waits for <bdi>{waitsFor}</bdi>.
            </>
          )}
        </>
      }
      icon="file"
      focus={focus}
      acts={
        <Button small look="bare" onClick={onStop}>
          Do not read it
        </Button>
      }
    />
  );
}
