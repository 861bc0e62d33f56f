import { useRef, useState } from 'react';
import { notChecked, type Verdict } from '@/outreach/verdict/verdict';
import type { OverlayPlace } from '@/outreach/settings';
import type { LinkedInView } from '@/messaging/tab-channel';
import { ActLine } from '../ActLine';
import { PersonCard } from '../PersonCard';
import { Pill } from '../Pill';
import { CardBar, Floating, Notice, OnItsOwn } from './Floating';
import type { Follower } from './follower';
import { MoveHandle } from './MoveHandle';
import { refusalSentences, type Refusal } from './trusted-press';
import { useCarried } from './use-carried';
import { useOverlayPlace, type OverlayWish } from './use-overlay-place';

const INNER_WIDTH = 286;
const unmoved = { side: 'end', height: 0.1 } as const;

type ShownView = Extract<LinkedInView, { kind: 'briefed' | 'not-checked' }>;

interface LinkedInOverlayProps {
  readonly view: ShownView;
  readonly document: Document;
  readonly follower: Follower;
  readonly refusal: Refusal | undefined;
  /** Where the user put it, and whether they folded it; undefined until they did either. */
  readonly place: OverlayPlace | undefined;
  readonly onPlace: (place: OverlayPlace) => void;
}

type Choice = 'open' | 'small' | undefined;

/** The card on a profile, quiet when all is clear or when the user has folded it. */
export function LinkedInOverlay({ view, document, follower, refusal, place, onPlace }: LinkedInOverlayProps) {
  const own = useRef<HTMLElement>(null);
  const [choice, setChoice] = useState<Choice>();
  const verdict = verdictOf(view);
  const isWarning = view.channel !== undefined && verdict.level !== 'clear';
  const wish = isWarning ? wishOfWarning(choice) : wishOf(verdict, choice, place?.isFolded ?? false);
  const { isCard, style: resting } = useOverlayPlace({ own, document, follower, wish, place });
  const { isFolded, ...spot } = place ?? { isFolded: false, ...unmoved };
  const carried = useCarried(own, document, resting, (wished) => {
    onPlace({ ...wished, isFolded });
  });
  const fold = (folded: boolean) => {
    setChoice(folded ? 'small' : 'open');
    // A warning that is put aside says nothing about the next profile.
    if (!isWarning && folded !== isFolded) onPlace({ ...spot, isFolded: folded });
  };
  const name = view.kind === 'briefed' ? view.briefing.name : undefined;
  return (
    <Floating own={own} kind="linkedin-overlay" isOpen={isCard} style={carried.style}>
      {isCard ? (
        <>
          <CardBar onCollapse={() => fold(true)}>
            <MoveHandle document={document} {...carried.move} />
          </CardBar>
          <div className="card-body">
            <CardBody view={view} verdict={verdict} />
          </div>
          <Notice sentence={refusal && refusalSentences[refusal]} />
        </>
      ) : (
        <Pill verdict={verdict} name={name} others={0} opens="down" onOpen={() => fold(false)} />
      )}
    </Floating>
  );
}

function CardBody({ view, verdict }: { view: ShownView; verdict: Verdict }) {
  if (view.kind === 'briefed')
    return <PersonCard briefing={view.briefing} width={INNER_WIDTH} act={view.channel} />;
  return (
    <OnItsOwn verdict={verdict}>
      {view.channel ? <ActLine name={view.name ?? ''} channel={view.channel} /> : null}
    </OnItsOwn>
  );
}

function verdictOf(view: ShownView): Verdict {
  return view.kind === 'briefed' ? view.briefing.verdict : notChecked(view.sentence);
}

function wishOfWarning(choice: Choice): OverlayWish {
  if (choice === 'open') return 'card';
  return choice === 'small' ? 'pill' : 'warning';
}

function wishOf({ level }: Verdict, choice: Choice, isFolded: boolean): OverlayWish {
  if (choice === 'open') return 'card';
  return choice === 'small' || isFolded || level === 'clear' ? 'pill' : 'if-room';
}
