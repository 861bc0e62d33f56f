import { memo, useId, useState } from 'react';
import type { ImportChoices, ImportPlan, ImportReport } from '@/messaging/imports';
import type { EpochMs } from '@/outreach/brand';
import { Button } from '../../Button';
import { ColumnMapping } from './ColumnMapping';
import { canGoOn, isAtWork } from './earlier-imports';
import { endText, haltText } from './end-words';
import { ImportCard, type CardFocus } from './ImportCard';
import type { OpenPlan } from './import-desk';
import type { Importing } from './import-store';
import { kindWords } from './kind-words';
import { OwnAddressChoice } from './OwnAddressChoice';
import { firstChoices, whyNotYet } from './plan-choices';
import { sizeText } from './size-text';

interface PlanCardProps {
  readonly open: OpenPlan;
  /** The import of the same files that was begun before, where there is one. */
  readonly earlier: ImportReport | undefined;
  /** Whether it is what the user most likely does next. */
  readonly isNext: boolean;
  readonly importing: Importing;
  readonly onDismiss: (plan: number) => void;
  readonly now: EpochMs;
  readonly focus: CardFocus;
}

/** What the user is asked before files are read. */
export const PlanCard = memo(function PlanCard(props: PlanCardProps) {
  const { open, earlier, isNext, importing, onDismiss, now, focus } = props;
  const { number, plan } = open;
  const [choices, setChoices] = useState(() => firstChoices(plan));
  const goesOn = earlier && canGoOn(earlier) ? earlier : undefined;
  const reason = earlier && isAtWork(earlier) ? 'It is being read already.' : undefined;
  return (
    <ImportCard
      title={plan.title}
      meta={`${kindWords[plan.kind].name}, ${sizeText(plan.sourceBytes)}`}
      icon="file"
      className="plan"
      focus={focus}
    >
      {earlier ? <p>{earlierText(earlier, now)}</p> : null}
      {goesOn ? null : <Questions plan={plan} choices={choices} onChoose={setChoices} />}
      <PlanActs
        label={goesOn ? 'Go on' : 'Start'}
        reason={reason ?? (goesOn ? undefined : whyNotYet(plan, choices))}
        isNext={isNext}
        onStart={() => {
          importing.start(number, choices, goesOn?.id);
        }}
        onDismiss={() => {
          onDismiss(number);
        }}
      />
    </ImportCard>
  );
});

function earlierText(earlier: ImportReport, now: EpochMs): string {
  if (isAtWork(earlier)) return 'These files are being read.';
  if (earlier.state === 'done') return `Brought before: ${endText(earlier, now)}. Nothing is added twice.`;
  return `${haltText(earlier)} It goes on where it was, with what you chose then.`;
}

interface QuestionsProps {
  readonly plan: ImportPlan;
  readonly choices: ImportChoices;
  readonly onChoose: (choices: ImportChoices) => void;
}

function Questions({ plan, choices, onChoose }: QuestionsProps) {
  const { ownAddresses, table, kind } = plan;
  return (
    <>
      {ownAddresses || kind === 'mail' ? (
        <OwnAddressChoice
          kind={kind}
          candidates={ownAddresses ?? []}
          ticked={choices.ownAddresses}
          onTick={(ticked) => {
            onChoose({ ...choices, ownAddresses: ticked });
          }}
        />
      ) : null}
      {table ? (
        <ColumnMapping
          table={table}
          meanings={choices.meanings ?? table.meanings}
          onMean={(meanings) => {
            onChoose({ ...choices, meanings });
          }}
        />
      ) : null}
    </>
  );
}

interface PlanActsProps {
  readonly label: string;
  /** Why it cannot begin yet. */
  readonly reason: string | undefined;
  readonly isNext: boolean;
  readonly onStart: () => void;
  readonly onDismiss: () => void;
}

function PlanActs({ label, reason, isNext, onStart, onDismiss }: PlanActsProps) {
  const why = useId();
  return (
    <>
      <p className="reason" id={why} role="status">
        {reason}
      </p>
      <div className="pair">
        <Button
          look={isNext ? 'filled' : 'plain'}
          disabled={reason !== undefined}
          aria-describedby={why}
          onClick={onStart}
        >
          {label}
        </Button>
        <Button look="bare" onClick={onDismiss}>
          Not now
        </Button>
      </div>
    </>
  );
}
