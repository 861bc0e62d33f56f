import { useRef, useState } from 'react';
import type { Briefing } from '@/outreach/briefing';
import { notChecked, type Verdict } from '@/outreach/verdict/verdict';
import type { ComposeView, GmailAct, HeldSend } from '@/messaging/tab-channel';
import { Disclosure } from '../Disclosure';
import { HeldSendDialog } from '../HeldSendDialog';
import { PersonCard } from '../PersonCard';
import { Pill } from '../Pill';
import { CardBar, Floating, Notice, OnItsOwn } from './Floating';
import type { Follower } from './follower';
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

function ShownSidebar({
  compose,
  all,
  follower,
  refusal,
  act,
  verdict,
}: GmailSidebarProps & { verdict: Verdict }) {
  const own = useRef<HTMLElement>(null);
  const [choice, setChoice] = useState<'open' | 'small'>();
  const wish = wishOf(compose, verdict, choice);
  const { isCard, style } = useComposePlace({ own, compose, all, follower, wish });
  const makeSmall = () => {
    setChoice('small');
  };
  const open = () => {
    setChoice('open');
  };
  return (
    <Floating own={own} kind="gmail-sidebar" isOpen={isCard} style={style}>
      {isCard ? (
        <Card
          compose={compose}
          verdict={verdict}
          refused={refusal && refusalSentences[refusal]}
          act={act}
          onCollapse={makeSmall}
        />
      ) : (
        <Pill
          verdict={verdict}
          name={compose.briefings[0]?.name}
          others={Math.max(0, compose.briefings.length - 1)}
          opens="up"
          onOpen={open}
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
  const { held, briefings, notice } = compose;
  return (
    <>
      <CardBar onCollapse={held ? undefined : onCollapse} />
      <div className="card-body">
        <People briefings={briefings} verdict={verdict} />
      </div>
      <Notice sentence={refused && !held ? refused : notice} />
      {held ? <Question compose={compose} held={held} problem={refused} act={act} /> : null}
    </>
  );
}

type QuestionProps = Pick<GmailSidebarProps, 'compose' | 'act'> & {
  held: HeldSend;
  problem: string | undefined;
};

function Question({ compose: { key, briefings }, held, problem, act }: QuestionProps) {
  return (
    <HeldSendDialog
      held={held}
      problem={problem}
      today={briefings[0]?.today}
      onSendAnyway={(reason) => {
        act({ kind: 'send-anyway', key, ...(reason ? { reason } : {}) });
      }}
      onDoNotSend={() => {
        act({ kind: 'do-not-send', key });
      }}
      onRemindLater={() => {
        act({ kind: 'remind-later', key });
      }}
    />
  );
}

function wishOf({ held }: ComposeView, { level }: Verdict, choice: 'open' | 'small' | undefined): Wish {
  if (held || choice === 'open') return 'card';
  return choice === 'small' || level === 'clear' ? 'pill' : 'if-room';
}

function People({ briefings, verdict }: { briefings: readonly Briefing[]; verdict: Verdict }) {
  const isQuiet = (briefing: Briefing) => briefing !== briefings[0] && briefing.verdict.level === 'clear';
  const said = briefings.filter((briefing) => !isQuiet(briefing));
  const quiet = briefings.filter(isQuiet);
  if (briefings.length === 0) return <OnItsOwn verdict={verdict} />;

  return (
    <>
      {said.map((briefing) => (
        <PersonCard key={keyOf(briefing)} briefing={briefing} width={INNER_WIDTH} />
      ))}
      {quiet.length > 0 ? (
        <Disclosure
          className="folded"
          summary={quiet.length === 1 ? '1 other, clear' : `${quiet.length} others, clear`}
        >
          {quiet.map((briefing) => (
            <PersonCard key={keyOf(briefing)} briefing={briefing} width={INNER_WIDTH} />
          ))}
        </Disclosure>
      ) : null}
    </>
  );
}

function keyOf({ asked }: Briefing): string {
  return asked.join(' ');
}
