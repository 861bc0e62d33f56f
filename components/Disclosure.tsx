import type { ReactNode } from 'react';
import { Icon } from './icons/Icon';

interface DisclosureProps {
  readonly summary: ReactNode;
  /** Said at the end of the summary, such as a count. */
  readonly aside?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Something that stands there on demand. */
export function Disclosure({ summary, aside, className = '', children }: DisclosureProps) {
  return (
    <details className={`disclosure ${className}`}>
      <summary>
        <span className="own-direction">{summary}</span>
        {aside ? <span className="aside own-direction">{aside}</span> : null}
        <Icon name="chevron-down" />
      </summary>
      {children}
    </details>
  );
}
