import { useId, useState, type SyntheticEvent } from 'react';
import type { Policy } from '@/outreach/policy';
import { Button } from '../Button';
import { Problem } from '../Problem';
import {
  boundsOfLimits,
  policyOfTexts,
  problemsOfLimits,
  textsOfPolicy,
  type LimitName,
  type LimitTexts,
} from './policy-limits';

interface Rule {
  readonly name: string;
  readonly why: string;
  readonly limits: readonly { readonly name: LimitName; readonly label: string }[];
}

const rules: readonly Rule[] = [
  {
    name: 'Unanswered messages',
    why: 'People are busy, so a second message is right. From the third or fourth on, complaints overtake replies.',
    limits: [
      { name: 'windowDays', label: 'Days that count' },
      { name: 'unansweredCaution', label: 'Caution from message number' },
      { name: 'unansweredHold', label: 'Hold from message number' },
    ],
  },
  {
    name: 'Business days between messages',
    why: 'A message before three business days interrupts an answer that may still be on its way.',
    limits: [
      { name: 'gapCaution', label: 'Caution below so many days' },
      { name: 'gapHold', label: 'Hold below so many days' },
    ],
  },
];

interface PolicyFormProps {
  readonly policy: Policy;
  readonly onSave: (policy: Policy) => Promise<boolean>;
}

/** Each rule's limits with its reason. Do not contact has none: only a person lifts it. */
export function PolicyForm({ policy, onSave }: PolicyFormProps) {
  const [texts, setTexts] = useState(() => textsOfPolicy(policy));
  const problems = problemsOfLimits(texts);
  const isChanged = JSON.stringify(texts) !== JSON.stringify(textsOfPolicy(policy));
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    if (problems.size === 0 && isChanged) void onSave(policyOfTexts(texts));
  };
  return (
    // The sentences beside the fields say more than the browser's own bubbles.
    <form noValidate onSubmit={save}>
      {rules.map((rule) => (
        <RuleLimits key={rule.name} rule={rule} texts={texts} problems={problems} onChange={setTexts} />
      ))}
      <div className="rule">
        <h3>Do not contact</h3>
        <p className="muted">
          Whoever asked not to hear from you is held on every channel. It has no limit; it is lifted on the
          person’s page.
        </p>
      </div>
      <div className="acts">
        <Button type="submit" disabled={problems.size > 0 || !isChanged}>
          Save limits
        </Button>
      </div>
    </form>
  );
}

interface LimitsProps {
  readonly texts: LimitTexts;
  readonly problems: ReadonlyMap<LimitName, string>;
  readonly onChange: (texts: LimitTexts) => void;
}

function RuleLimits({ rule, ...limits }: LimitsProps & { rule: Rule }) {
  const heading = useId();
  return (
    <div className="rule" role="group" aria-labelledby={heading}>
      <h3 id={heading}>{rule.name}</h3>
      <p className="muted">{rule.why}</p>
      <div className="limits">
        {rule.limits.map((limit) => (
          <LimitField key={limit.name} {...limit} {...limits} />
        ))}
      </div>
    </div>
  );
}

type LimitFieldProps = LimitsProps & Rule['limits'][number];

function LimitField({ name, label, texts, problems, onChange }: LimitFieldProps) {
  const [field, why] = [useId(), useId()];
  const problem = problems.get(name);
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        type="number"
        inputMode="numeric"
        min={boundsOfLimits[name].least}
        max={boundsOfLimits[name].most}
        step={1}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : why}
        value={texts[name]}
        onChange={(event) => {
          onChange({ ...texts, [name]: event.target.value });
        }}
      />
      <Problem id={why} sentence={problem} />
    </div>
  );
}
