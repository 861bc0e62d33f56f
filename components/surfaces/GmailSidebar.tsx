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
import { useComposePlace, type Wish } from './use-compose-place';

const INNER_WIDTH = 246;

interface GmailSidebarProps {
  readonly compose: ComposeView;
  /** All composes of the page; the sidebar keeps clear of the others. */
  readonly all: readonly ComposeView[];
  readonly follower: Follower;
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

function ShownSidebar({ compose, all, follower, act, verdict }: GmailSidebarProps & { verdict: Verdict }) {
  const own = useRef<HTMLElement>(null);
  const [choice, setChoice] = useState<'open' | 'small'>();
  const wish = wishOf(compose, verdict, choice);
  const { isCard, style } = useComposePlace({ own, compose, all, follower, wish });
  const { held, briefings, notice } = compose;
  const makeSmall = () => {
    setChoice('small');
  };
  const open = () => {
    setChoice('open');
  };
  return (
    <Floating own={own} kind="gmail-sidebar" isOpen={isCard} style={style}>
      {isCard ? (
        <>
          <CardBar onCollapse={held ? undefined : makeSmall} />
          <div className="card-body">
            <People briefings={briefings} verdict={verdict} />
          </div>
          <Notice sentence={notice} />
          {held ? <Question compose={compose} held={held} act={act} /> : null}
        </>
      ) : (
        <Pill
          verdict={verdict}
          name={briefings[0]?.name}
          others={Math.max(0, briefings.length - 1)}
          opens="up"
          onOpen={open}
        />
      )}
    </Floating>
  );
}

type QuestionProps = Pick<GmailSidebarProps, 'compose' | 'act'> & { held: HeldSend };

function Question({ compose: { key, briefings }, held, act }: QuestionProps) {
  return (
    <HeldSendDialog
      held={held}
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
