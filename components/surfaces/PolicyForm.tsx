import { useId, useState, type SyntheticEvent } from 'react';
import type { Policy } from '@/outreach/policy';
import { Button } from '../Button';
import { Problem } from '../Problem';

interface Limit {
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly read: (policy: Policy) => number;
  readonly write: (policy: Policy, value: number) => Policy;
}

interface Rule {
  readonly name: string;
  readonly why: string;
  readonly limits: readonly Limit[];
}

const unanswered = (key: keyof Policy['unansweredTouches'], label: string, most: number): Limit => ({
  label,
  least: 1,
  most,
  read: (policy) => policy.unansweredTouches[key],
  write: (policy, value) => ({ ...policy, unansweredTouches: { ...policy.unansweredTouches, [key]: value } }),
});

const gap = (key: keyof Policy['businessDayGap'], label: string): Limit => ({
  label,
  least: 0,
  most: 30,
  read: (policy) => policy.businessDayGap[key],
  write: (policy, value) => ({ ...policy, businessDayGap: { ...policy.businessDayGap, [key]: value } }),
});

const rules: readonly Rule[] = [
  {
    name: 'Unanswered messages',
    why: 'People are busy, so a second message is right. From the third or fourth on, complaints overtake replies.',
    limits: [
      unanswered('windowDays', 'Days that count', 365),
      unanswered('cautionFrom', 'Caution from message number', 20),
      unanswered('holdFrom', 'Hold from message number', 20),
    ],
  },
  {
    name: 'Business days between messages',
    why: 'A message before three business days interrupts an answer that may still be on its way.',
    limits: [gap('cautionBelow', 'Caution below so many days'), gap('holdBelow', 'Hold below so many days')],
  },
];

interface PolicyFormProps {
  readonly policy: Policy;
  readonly onSave: (policy: Policy) => Promise<boolean>;
}

/** Each rule's limits with its reason. Do not contact has none: only a person lifts it. */
export function PolicyForm({ policy, onSave }: PolicyFormProps) {
  const [draft, setDraft] = useState(policy);
  const disorder = disorderOf(draft);
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    void onSave(draft);
  };
  return (
    <form onSubmit={save}>
      {rules.map((rule) => (
        <RuleLimits key={rule.name} rule={rule} draft={draft} onChange={setDraft} />
      ))}
      <div className="rule">
        <h3>Do not contact</h3>
        <p className="muted">
          Whoever asked not to hear from you is held on every channel. It has no limit; it is lifted on the
          person’s page.
        </p>
      </div>
      <div className="acts">
        <Problem sentence={disorder} />
        <Button type="submit" disabled={disorder !== undefined || draft === policy}>
          Save limits
        </Button>
      </div>
    </form>
  );
}

interface RuleLimitsProps {
  readonly rule: Rule;
  readonly draft: Policy;
  readonly onChange: (policy: Policy) => void;
}

function RuleLimits({ rule, draft, onChange }: RuleLimitsProps) {
  const heading = useId();
  return (
    <div className="rule" role="group" aria-labelledby={heading}>
      <h3 id={heading}>{rule.name}</h3>
      <p className="muted">{rule.why}</p>
      <div className="limits">
        {rule.limits.map((limit) => (
          <LimitField key={limit.label} limit={limit} draft={draft} onChange={onChange} />
        ))}
      </div>
    </div>
  );
}

function LimitField({ limit, draft, onChange }: Omit<RuleLimitsProps, 'rule'> & { limit: Limit }) {
  const field = useId();
  return (
    <div className="field">
      <label htmlFor={field}>{limit.label}</label>
      <input
        id={field}
        type="number"
        required
        min={limit.least}
        max={limit.most}
        step={1}
        value={limit.read(draft)}
        onChange={(event) => {
          const value = event.target.valueAsNumber;
          if (Number.isInteger(value)) onChange(limit.write(draft, value));
        }}
      />
    </div>
  );
}

function disorderOf({ unansweredTouches, businessDayGap }: Policy): string | undefined {
  if (unansweredTouches.holdFrom < unansweredTouches.cautionFrom)
    return 'Hold begins with a later message than caution.';
  if (businessDayGap.holdBelow > businessDayGap.cautionBelow) return 'Hold needs fewer days than caution.';
  return undefined;
}
