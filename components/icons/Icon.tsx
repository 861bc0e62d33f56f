import type { ReactNode } from 'react';

export type IconName =
  | 'mark'
  | 'chevron-down'
  | 'chevron-up'
  | 'chevron-onward'
  | 'minus'
  | 'move'
  | 'search'
  | 'tick'
  | 'cross'
  | 'today'
  | 'people'
  | 'prospects'
  | 'introductions'
  | 'outcomes'
  | 'import'
  | 'file'
  | 'done'
  | 'halted'
  | 'taken-back'
  | 'settings'
  | 'self-check';

const stroke = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

const shapes: Readonly<Record<IconName, ReactNode>> = {
  mark: <Fermata />,
  'chevron-down': <path {...stroke} d="M4.25 6.25 8 10l3.75-3.75" />,
  'chevron-up': <path {...stroke} d="M4.25 9.75 8 6l3.75 3.75" />,
  'chevron-onward': <path {...stroke} d="M6.25 4.25 10 8l-3.75 3.75" />,
  minus: <path {...stroke} d="M3.75 8h8.5" />,
  move: (
    <path
      {...stroke}
      d="M8 2.5v11M2.5 8h11M6.25 4.25 8 2.5l1.75 1.75M6.25 11.75 8 13.5l1.75-1.75M4.25 6.25 2.5 8l1.75 1.75M11.75 6.25 13.5 8l-1.75 1.75"
    />
  ),
  search: (
    <>
      <circle {...stroke} cx="7" cy="7" r="4.5" />
      <path {...stroke} d="m10.5 10.5 3.25 3.25" />
    </>
  ),
  tick: <path {...stroke} d="m3.5 8.5 3 3 6-6.75" />,
  cross: <path {...stroke} d="m4 4 8 8M12 4l-8 8" />,
  today: (
    <>
      <path {...stroke} d="M1.75 11.25h12.5M5 6v5.25M11.25 2.75v11" />
      <circle fill="currentColor" cx="5" cy="4.25" r="2.25" />
    </>
  ),
  people: (
    <>
      <circle {...stroke} cx="8" cy="5" r="2.75" />
      <path {...stroke} d="M2.75 14c.3-2.9 2.4-4.5 5.25-4.5s4.95 1.6 5.25 4.5Z" />
    </>
  ),
  prospects: <path {...stroke} d="M6 4h8M6 8h8M6 12h8M2.25 4h.5M2.25 8h.5M2.25 12h.5" />,
  introductions: (
    <>
      <path {...stroke} d="m4.25 10 2.5-4.25M11.75 10l-2.5-4.25" />
      <circle {...stroke} cx="3.25" cy="11.75" r="1.75" />
      <circle {...stroke} cx="12.75" cy="11.75" r="1.75" />
      <circle fill="currentColor" cx="8" cy="4" r="2.25" />
    </>
  ),
  outcomes: <path {...stroke} d="M2 13.75h12M4.25 13.5V9M8 13.5v-11M11.75 13.5V6.25" />,
  import: <path {...stroke} d="M8 2v8M4.75 7 8 10.25 11.25 7M2 11v2.75h12V11" />,
  file: (
    <path
      {...stroke}
      d="M9.25 1.75H4.5c-.7 0-1.25.55-1.25 1.25v10c0 .7.55 1.25 1.25 1.25h7c.7 0 1.25-.55 1.25-1.25V5.25ZM9.25 1.75v3.5h3.5"
    />
  ),
  done: (
    <>
      <circle {...stroke} cx="8" cy="8" r="6.25" />
      <path {...stroke} d="m5.2 8.2 2 2 3.6-4.1" />
    </>
  ),
  halted: (
    <>
      <circle {...stroke} cx="8" cy="8" r="6.25" />
      <path {...stroke} d="M6.5 5.75v4.5M9.5 5.75v4.5" />
    </>
  ),
  'taken-back': <path {...stroke} d="M5.25 3 2.25 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6.5" />,
  settings: (
    <>
      <path {...stroke} d="M2 4.75h5.5M11.5 4.75H14M2 11.25h2.5M8.5 11.25H14" />
      <circle {...stroke} cx="9.5" cy="4.75" r="1.9" />
      <circle {...stroke} cx="6.5" cy="11.25" r="1.9" />
    </>
  ),
  'self-check': <path {...stroke} d="M1.5 8.5h3l2-5.25 3 9.5 2-4.25h3" />,
};

function Fermata() {
  return (
    <>
      <path
        fill="currentColor"
        d="M1 11.75C1 7.25 4.1 4 8 4s7 3.25 7 7.75h-1.3C13.2 8.9 10.9 7.1 8 7.1s-5.2 1.8-5.7 4.65Z"
      />
      <circle fill="currentColor" cx="8" cy="11" r="1.75" />
    </>
  );
}

/** A sign of 16 by 16 px that never stands without its word, so it is hidden from screen readers. */
export function Icon({
  name,
  size = 16,
  className = '',
}: {
  name: IconName;
  size?: number;
  className?: string;
}) {
  return (
    <svg
      className={`icon ${className}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[name]}
    </svg>
  );
}
