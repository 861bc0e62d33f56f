import type { ReactNode } from 'react';
import type { Channel, Direction } from '@/outreach/touch';

const inside = {
  fill: 'none',
  strokeWidth: 1.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

const bubble =
  'M3.25 2.75h9.5c.8 0 1.5.7 1.5 1.5v5.5c0 .8-.7 1.5-1.5 1.5H7.5l-3.25 2.6v-2.6h-1c-.8 0-1.5-.7-1.5-1.5v-5.5c0-.8.7-1.5 1.5-1.5Z';

interface Ink {
  /** Props of a shape that is filled for you and hollow for them. */
  readonly body: { fill: string; stroke: string; strokeWidth: number; strokeLinejoin: 'round' };
  /** The colour of a stroke drawn inside that shape. */
  readonly cut: string;
}

const shapes: Readonly<Record<Channel, (ink: Ink) => ReactNode>> = {
  email: ({ body, cut }) => (
    <>
      <rect {...body} x="1.75" y="3.25" width="12.5" height="9.5" rx="1.5" />
      <path {...inside} stroke={cut} d="M2.5 5 8 9.1 13.5 5" />
    </>
  ),
  'linkedin-message': ({ body, cut }) => (
    <>
      <path {...body} d={bubble} />
      <path {...inside} stroke={cut} d="M5 5.75h6M5 8.25h3.75" />
    </>
  ),
  inmail: ({ body, cut }) => (
    <>
      <path {...body} d={bubble} />
      <path {...inside} stroke={cut} d="M3 4.5 8 8l5-3.5" />
    </>
  ),
  invitation: ({ body }) => (
    <>
      <circle {...body} cx="6" cy="5" r="2.5" />
      <path {...body} d="M1.5 13.25c.25-2.6 2-4 4.5-4s4.25 1.4 4.5 4Z" />
      <path {...inside} stroke="currentColor" d="M13 4.5v4.5M10.75 6.75h4.5" />
    </>
  ),
  comment: ({ body, cut }) => (
    <>
      <path
        {...body}
        d="M8 2.25c3.6 0 6.25 2.2 6.25 5.25S11.6 12.75 8 12.75c-.6 0-1.2-.06-1.75-.18L3.25 14l.35-2.6C2.45 10.4 1.75 9.05 1.75 7.5 1.75 4.45 4.4 2.25 8 2.25Z"
      />
      <path {...inside} stroke={cut} d="M5.25 7.5h.01M8 7.5h.01M10.75 7.5h.01" />
    </>
  ),
  call: ({ body }) => (
    <path
      {...body}
      d="M3.25 2.25h2.2l1.3 3.3-1.6 1.2a8.6 8.6 0 0 0 4.1 4.1l1.2-1.6 3.3 1.3v2.2c0 .6-.5 1.1-1.1 1-5.9-.5-10-4.6-10.5-10.4 0-.6.5-1.1 1.1-1.1Z"
    />
  ),
  meeting: ({ body }) => (
    <>
      <circle {...body} cx="5" cy="5.25" r="2.25" />
      <circle {...body} cx="11" cy="5.25" r="2.25" />
      <path
        {...body}
        d="M1.25 12.5c.2-2.3 1.6-3.5 3.75-3.5s3.55 1.2 3.75 3.5ZM10.25 12.5h4.5c-.2-2.3-1.6-3.5-3.75-3.5-.6 0-1.1.1-1.6.27"
      />
    </>
  ),
  text: ({ body, cut }) => (
    <>
      <rect {...body} x="4.25" y="1.75" width="7.5" height="12.5" rx="1.5" />
      <path {...inside} stroke={cut} d="M7.25 11.75h1.5" />
    </>
  ),
};

const inkOf: Readonly<Record<Direction, Ink>> = {
  out: {
    body: { fill: 'currentColor', stroke: 'currentColor', strokeWidth: 1.5, strokeLinejoin: 'round' },
    cut: 'var(--cut)',
  },
  in: {
    body: { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, strokeLinejoin: 'round' },
    cut: 'currentColor',
  },
};

/** The sign of a channel: filled for what you sent, hollow for what they sent. It stands beside a word or a date. */
export function ChannelGlyph({ channel, direction }: { channel: Channel; direction: Direction }) {
  return (
    <svg
      className={direction === 'in' ? 'icon theirs' : 'icon'}
      width={16}
      height={16}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[channel](inkOf[direction])}
    </svg>
  );
}
