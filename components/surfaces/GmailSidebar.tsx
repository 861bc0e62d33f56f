import { useRef, useState } from 'react';
import { notChecked, type Verdict } from '@/outreach/verdict/verdict';
import type { ComposeView, GmailAct } from '@/messaging/tab-channel';
import { CardToolsContext, useCardTools } from '../card-tools';
import { People } from '../People';
import { Pill } from '../Pill';
import { CardBar, Floating, Notice, OnItsOwn } from './Floating';
import type { Follower } from './follower';
import { HeldQuestion } from './HeldQuestion';
import { refusalSentences, type Refusal } from './trusted-press';
import { useComposePlace, type Wish } from './use-compose-place';

const INNER_WIDTH = 246;

interface GmailSidebarProps {
  readonly compose: ComposeView;
  /** All composes of the page; the sidebar keeps clear of the others. */
  readonly all: readonly ComposeView[];
  readonly follower: Follower;
  /** Why the last press in a sidebar did not count. */
  readonly refusal: Refusal | undefined;
  readonly act: (act: GmailAct) => void;
}

/** What stands beside one compose. Nothing as long as there is nothing to say. */
export function GmailSidebar(props: GmailSidebarProps) {
  const verdict = verdictOf(props.compose);
  return verdict ? <ShownSidebar {...props} verdict={verdict} /> : null;
}

/** The verdict that stands for the whole compose: the worst one. */
function verdictOf({ check, note, briefings }: ComposeView): Verdict | undefined {
  if (check === 'not-checked') return notChecked(note ?? 'Tact could not read this message.');
  return check === 'empty' ? undefined : briefings[0]?.verdict;
}

function ShownSidebar(props: GmailSidebarProps & { verdict: Verdict }) {
  const { compose, all, follower, refusal, act, verdict } = props;
  const own = useRef<HTMLElement>(null);
  const [choice, setChoice] = useState<'open' | 'small'>();
  const wish = wishOf(compose, verdict, choice);
  const { isCard, isTight, style } = useComposePlace({ own, compose, all, follower, wish });
  const { kind, isMinimised, briefings } = compose;
  const look = kind === 'popup' ? 'gmail-sidebar' : 'gmail-sidebar roomy';
  return (
    <Floating own={own} kind={look} isOpen={isCard} isAway={isMinimised} style={style}>
      {isCard ? (
        <Card
          compose={compose}
          verdict={verdict}
          refused={refusal && refusalSentences[refusal]}
          act={act}
          onCollapse={() => {
            setChoice('small');
          }}
        />
      ) : (
        <Pill
          verdict={verdict}
          name={briefings[0]?.name}
          others={Math.max(0, briefings.length - 1)}
          opens="up"
          isTight={isTight}
          onOpen={() => {
            setChoice('open');
          }}
        />
      )}
    </Floating>
  );
}

interface CardProps extends Pick<GmailSidebarProps, 'compose' | 'act'> {
  readonly verdict: Verdict;
  readonly refused: string | undefined;
  readonly onCollapse: () => void;
}

function Card({ compose, act, verdict, refused, onCollapse }: CardProps) {
  const { held, briefings, check, note, notice } = compose;
  const tools = useCardTools();
  return (
    <>
      <CardBar onCollapse={held ? undefined : onCollapse} />
      <div className="card-body">
        {/* A held Send has a reminder of its own. */}
        <CardToolsContext value={held ? { ...tools, remind: undefined } : tools}>
          {briefings.length > 0 ? (
            <People briefings={briefings} width={INNER_WIDTH} />
          ) : (
            <OnItsOwn verdict={verdict} />
          )}
        </CardToolsContext>
        {check === 'checked' && note ? <p className="second-line aside-note">{note}</p> : null}
      </div>
      <Notice sentence={refused && !held ? refused : notice} />
      {held ? <HeldQuestion compose={compose} held={held} refused={refused} act={act} /> : null}
    </>
  );
}

function wishOf({ held }: ComposeView, { level }: Verdict, choice: 'open' | 'small' | undefined): Wish {
  if (held || choice === 'open') return 'card';
  return choice === 'small' || level === 'clear' ? 'pill' : 'if-room';
}
