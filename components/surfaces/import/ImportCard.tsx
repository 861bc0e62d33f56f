import { useId, type ReactNode } from 'react';
import { Icon, type IconName } from '../../icons/Icon';
import type { useHandedFocus } from '../../use-handed-focus';

export type CardFocus = ReturnType<typeof useHandedFocus>;

interface ImportCardProps {
  readonly title: string;
  readonly meta: ReactNode;
  readonly icon: IconName;
  /** What can be done with it. */
  readonly acts?: ReactNode;
  readonly className?: string;
  readonly focus: CardFocus;
  readonly children?: ReactNode;
}

/** One import or one plan, under the name of its file. */
export function ImportCard(props: ImportCardProps) {
  const { title, meta, icon, acts, className = '', children } = props;
  const { leaving, coming } = props.focus;
  const heading = useId();
  return (
    <article className={`import-card ${className}`} aria-labelledby={heading} ref={leaving}>
      <Icon name={icon} />
      <div className="about">
        <h3 id={heading} tabIndex={-1} ref={coming}>
          <bdi>{title}</bdi>
        </h3>
        <p className="second-line">{meta}</p>
      </div>
      {acts ? <div className="acts-of-import">{acts}</div> : null}
      {children ? <div className="body">{children}</div> : null}
    </article>
  );
}
