import { useRef, useState } from 'react';
import { notChecked, type Verdict } from '@/outreach/verdict/verdict';
import type { LinkedInView } from '@/messaging/tab-channel';
import { CardToolsContext, type CardTools } from '../card-tools';
import { PersonCard } from '../PersonCard';
import { Pill } from '../Pill';
import { CardBar, Floating, Notice, OnItsOwn } from './Floating';
import type { Follower } from './follower';
import { refusalSentences, type Refusal } from './trusted-press';
import { useOverlayPlace } from './use-overlay-place';

const INNER_WIDTH = 286;

type ShownView = Extract<LinkedInView, { kind: 'briefed' | 'not-checked' }>;

interface LinkedInOverlayProps {
  readonly view: ShownView;
  readonly document: Document;
  readonly follower: Follower;
  readonly refusal: Refusal | undefined;
  readonly tools: CardTools;
}

/** The card on a profile, quiet when all is clear. */
export function LinkedInOverlay({ view, document, follower, refusal, tools }: LinkedInOverlayProps) {
  const own = useRef<HTMLElement>(null);
  const [choice, setChoice] = useState<'open' | 'small'>();
  const verdict = verdictOf(view);
  const { isCard, style } = useOverlayPlace({ own, document, follower, wish: wishOf(verdict, choice) });
  const briefing = view.kind === 'briefed' ? view.briefing : undefined;
  const makeSmall = () => {
    setChoice('small');
  };
  const open = () => {
    setChoice('open');
  };
  return (
    <Floating own={own} kind="linkedin-overlay" isOpen={isCard} style={style}>
      {isCard ? (
        <>
          <CardBar onCollapse={makeSmall} />
          <div className="card-body">
            {briefing ? (
              <CardToolsContext value={tools}>
                <PersonCard briefing={briefing} width={INNER_WIDTH} />
              </CardToolsContext>
            ) : (
              <OnItsOwn verdict={verdict} />
            )}
          </div>
          <Notice sentence={refusal ? refusalSentences[refusal] : noticeOf(view)} />
        </>
      ) : (
        <Pill verdict={verdict} name={briefing?.name} others={0} opens="down" onOpen={open} />
      )}
    </Floating>
  );
}

function noticeOf(view: ShownView): string | undefined {
  return view.kind === 'briefed' ? view.notice : undefined;
}

function verdictOf(view: ShownView): Verdict {
  return view.kind === 'briefed' ? view.briefing.verdict : notChecked(view.sentence);
}

function wishOf({ level }: Verdict, choice: 'open' | 'small' | undefined) {
  if (choice === 'open') return 'card';
  return choice === 'small' || level === 'clear' ? 'pill' : 'if-room';
}
