import type { ChangeEvent, RefObject } from 'react';
import { useStore } from 'zustand';
import type { OfferedFile } from '@/messaging/imports';
import { filesOfField } from './chosen-files';
import type { Importing } from './import-store';
import { RefusedFiles } from './RefusedFiles';
import { useFileDrop } from './use-file-drop';

interface AddFilesProps {
  readonly importing: Importing;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Where files are dropped or chosen. A file that is dropped beside it counts too: the browser would open it in place of Tact. */
export function AddFiles({ importing, heading }: AddFilesProps) {
  const { isLooking, refused, open } = useStore(importing.store);
  const isOver = useFileDrop(importing);
  return (
    <section className="add-files" aria-labelledby="add-files">
      <h2 className="section-heading" id="add-files" tabIndex={-1} ref={heading}>
        Add files
      </h2>
      <div className={isOver ? 'drop is-over' : 'drop'}>
        <p>{isOver ? 'Let go here.' : 'Drop files or folders here, or'}</p>
        <div className="choosers">
          <Chooser label="Choose files" isFilled={open.length === 0} onChoose={importing.look} />
          <Chooser label="Choose a folder" isFolder onChoose={importing.look} />
        </div>
      </div>
      <p className="looking" role="status">
        {isLooking ? 'Looking at the files…' : ''}
      </p>
      {refused.length > 0 ? <RefusedFiles refused={refused} onClose={importing.dismissRefused} /> : null}
    </section>
  );
}

interface ChooserProps {
  readonly label: string;
  readonly isFilled?: boolean;
  readonly isFolder?: boolean;
  readonly onChoose: (files: readonly OfferedFile[]) => void;
}

/** A file field that looks like a button: the label is pressed, the field is what keys and screen readers reach. */
function Chooser({ label, isFilled = false, isFolder = false, onChoose }: ChooserProps) {
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    onChoose(filesOfField(target.files));
    // The same files may be chosen once more.
    target.value = '';
  };
  return (
    <label className={isFilled ? 'button filled chooser' : 'button chooser'}>
      <input
        type="file"
        className="visually-hidden"
        multiple
        {...(isFolder && { webkitdirectory: '' })}
        onChange={choose}
      />
      {label}
    </label>
  );
}
