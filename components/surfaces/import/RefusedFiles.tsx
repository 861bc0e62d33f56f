import { useId } from 'react';
import type { ImportProblem } from '@/messaging/imports';
import { Button } from '../../Button';
import { ProblemList } from './ProblemList';
import { countedText } from './count-text';

interface RefusedFilesProps {
  readonly refused: readonly ImportProblem[];
  readonly onClose: () => void;
}

/** The chosen files that Tact does not read, each with the reason. */
export function RefusedFiles({ refused, onClose }: RefusedFilesProps) {
  const heading = useId();
  return (
    <div className="refused" role="group" aria-labelledby={heading}>
      <h3 id={heading}>{countedText(refused.length, 'file is not read', 'files are not read')}</h3>
      <ProblemList label="Files that are not read" problems={refused} count={refused.length} />
      <Button small onClick={onClose}>
        Close
      </Button>
    </div>
  );
}
