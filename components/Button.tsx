import type { ComponentProps } from 'react';
import { Icon, type IconName } from './icons/Icon';

interface ButtonProps extends ComponentProps<'button'> {
  /** A surface has at most one filled button. */
  look?: 'plain' | 'filled' | 'bare';
  small?: boolean;
}

export function Button({ look = 'plain', small = false, className = '', ...rest }: ButtonProps) {
  const classes = ['button', look === 'plain' ? '' : look, small ? 'small' : '', className].filter(Boolean);
  return <button type="button" {...rest} className={classes.join(' ')} />;
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label'> {
  icon: IconName;
  label: string;
}

export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest} className="icon-button" aria-label={label}>
      <Icon name={icon} />
    </button>
  );
}
