import type { ComponentProps, MouseEvent } from 'react';
import { Icon, type IconName } from './icons/Icon';

interface ButtonProps extends ComponentProps<'button'> {
  /** A surface has at most one filled button. */
  look?: 'plain' | 'filled' | 'bare';
  small?: boolean;
  /** What it does is being done: another press does nothing. The focus stays, which it would not on a disabled button. */
  isBusy?: boolean;
}

export function Button(props: ButtonProps) {
  const { look = 'plain', small = false, isBusy = false, className = '', onClick, ...rest } = props;
  const classes = ['button', look === 'plain' ? '' : look, small ? 'small' : '', className].filter(Boolean);
  return (
    <button
      type="button"
      {...rest}
      className={classes.join(' ')}
      aria-disabled={isBusy || undefined}
      onClick={isBusy ? keepStill : onClick}
    />
  );
}

function keepStill(event: MouseEvent) {
  event.preventDefault();
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label'> {
  icon: IconName;
  label: string;
}

export function IconButton({ icon, label, className = '', ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest} className={`icon-button ${className}`.trim()} aria-label={label}>
      <Icon name={icon} />
    </button>
  );
}
