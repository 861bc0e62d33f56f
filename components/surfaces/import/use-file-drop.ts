import { useEffect, useState } from 'react';
import { filesOfDrop } from './chosen-files';
import type { Importing } from './import-store';

/** Takes files that are dropped anywhere on the page; tells whether some are held over it. */
export function useFileDrop({ look, complain }: Importing): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const visit = new AbortController();
    const drop = async (dropped: DataTransfer) => {
      try {
        look(await filesOfDrop(dropped));
      } catch {
        complain('These files could not be opened. Choose them with the button.');
      }
    };
    watchDrops({ onOver: setOver, onDrop: (dropped) => void drop(dropped) }, visit.signal);
    return () => {
      visit.abort();
    };
  }, [look, complain]);
  return isOver;
}

interface DropListeners {
  readonly onOver: (isOver: boolean) => void;
  readonly onDrop: (dropped: DataTransfer) => void;
}

function watchDrops({ onOver, onDrop }: DropListeners, signal: AbortSignal): void {
  const over = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    onOver(true);
  };
  document.addEventListener('dragenter', over, { signal });
  document.addEventListener('dragover', over, { signal });
  document.addEventListener(
    'dragleave',
    (event) => {
      if (event.relatedTarget === null) onOver(false);
    },
    { signal },
  );
  document.addEventListener(
    'drop',
    (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      onOver(false);
      if (event.dataTransfer) onDrop(event.dataTransfer);
    },
    { signal },
  );
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
