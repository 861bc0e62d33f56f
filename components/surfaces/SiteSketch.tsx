export type SketchKind = 'gmail' | 'side-panel' | 'overlay' | 'off';

const rows = [22, 29, 36, 43];

/** A small picture of where Tact would stand. The words beside it say the same. */
export function SiteSketch({ kind }: { kind: SketchKind }) {
  return (
    <svg className="sketch" viewBox="0 0 96 60" aria-hidden="true" focusable="false">
      <g fill="none" stroke="var(--edge)" strokeWidth="1.5">
        <rect x="1" y="1" width="94" height="58" rx="4" fill="var(--canvas)" />
        <path d="M1 11h94" />
        {kind === 'side-panel' ? <path d="M62 11v48" /> : null}
        {kind === 'gmail' ? <rect x="64" y="20" width="26" height="39" rx="2" fill="var(--sheet)" /> : null}
      </g>
      <g stroke="var(--line)" strokeWidth="3" strokeLinecap="round">
        {rows.map((y, index) => (
          <path key={y} d={`M9 ${y}h${index % 2 === 0 ? 26 : 20}`} />
        ))}
      </g>
      <Own kind={kind} />
    </svg>
  );
}

function Own({ kind }: { kind: SketchKind }) {
  if (kind === 'off') return null;
  const x = { gmail: 40, overlay: 60, 'side-panel': 66 }[kind];
  return (
    <g fill="var(--accent)">
      {kind === 'side-panel' ? null : (
        <rect
          x={x}
          y="24"
          width="21"
          height="33"
          rx="2"
          fill="var(--sheet)"
          stroke="var(--accent)"
          strokeWidth="1.5"
        />
      )}
      <rect x={x + 4} y="29" width="13" height="6" rx="1" />
      <path d={`M${x + 4} 41h13M${x + 4} 47h9`} stroke="var(--accent)" strokeWidth="2" />
    </g>
  );
}
