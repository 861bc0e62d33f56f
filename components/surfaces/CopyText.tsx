import { useEffect, useId, useRef, useState } from 'react';

interface CopyTextProps {
  readonly label: string;
  /** What should be known before it is given away. */
  readonly note?: string;
  readonly text: string;
}

/** Copies a text once, shows all of it, and says whether the copy worked; if not, the text stands selected. Give it a new key to copy anew. */
export function CopyText({ label, note, text }: CopyTextProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    let isLeft = false;
    void copied(text).then((isCopied) => {
      if (isLeft) return;
      if (!isCopied) area.current?.select();
      setSaid(
        isCopied ? `Copied, ${sizeText(text)}.` : 'Not copied yet. The text is selected, so copy it by key.',
      );
    });
    return () => {
      isLeft = true;
    };
  }, [text]);
  return (
    <div className="copy-text field">
      <label htmlFor={id}>{label}</label>
      {note === undefined ? null : (
        <p className="second-line" id={`${id}-note`}>
          {note}
        </p>
      )}
      <textarea
        ref={area}
        id={id}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        readOnly
        dir="ltr"
        spellCheck={false}
        value={text}
      />
      <p className="second-line" role="status">
        {said}
      </p>
    </div>
  );
}

/** Whether the browser took the text. It refuses when the press of the user is too long past, or there is no clipboard. */
async function copied(text: string): Promise<boolean> {
  const clipboard = (navigator as Partial<Navigator>).clipboard;
  if (!clipboard) return false;
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

function sizeText(text: string): string {
  const bytes = new TextEncoder().encode(text).length;
  return bytes < 1000
    ? `${bytes} bytes`
    : `${new Intl.NumberFormat('en').format(Math.ceil(bytes / 1000))} KB`;
}
