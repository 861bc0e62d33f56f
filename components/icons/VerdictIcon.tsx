import type { ReactNode } from 'react';
import type { Verdict } from '@/outreach/verdict/verdict';

const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

const bar = { fill: 'none', stroke: 'var(--cut)', strokeWidth: 2, strokeLinecap: 'round' } as const;

const shapes: Readonly<Record<Verdict['level'], ReactNode>> = {
  clear: (
    <>
      <circle {...line} cx="8" cy="8" r="6.25" />
      <path {...line} d="m5.1 8.25 2.1 2.1 3.7-4.2" />
    </>
  ),
  caution: (
    <>
      <path {...line} d="M8 2.1 14.5 13.4h-13Z" />
      <path {...line} d="M8 6.5v3" />
      <circle fill="currentColor" cx="8" cy="11.4" r=".95" />
    </>
  ),
  hold: (
    <>
      <rect fill="currentColor" x="1.25" y="1.25" width="13.5" height="13.5" rx="2" />
      <path {...bar} d="M6 5.1v5.8M10 5.1v5.8" />
    </>
  ),
  'do-not-contact': (
    <>
      <path fill="currentColor" d="M5.2 1.25h5.6l3.95 3.95v5.6l-3.95 3.95H5.2L1.25 10.8V5.2Z" />
      <path {...bar} d="M5 8h6" />
    </>
  ),
  'not-checked': (
    <>
      <circle {...line} cx="8" cy="8" r="6.25" strokeDasharray="2.6 2.31" />
      <path {...line} d="M6.35 6.35a1.7 1.7 0 1 1 2.5 1.5c-.55.3-.85.6-.85 1.2" />
      <circle fill="currentColor" cx="8" cy="11.3" r=".9" />
    </>
  ),
};

/** The shape of a verdict, readable without colour: ring, triangle, square, octagon, broken ring. */
export function VerdictIcon({ level, size = 16 }: { level: Verdict['level']; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[level]}
    </svg>
  );
}
