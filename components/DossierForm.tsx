import { useId, useState, type SyntheticEvent } from 'react';
import { dossierFields, type Dossier, type DossierField } from '@/outreach/prospect';
import { Button } from './Button';
import { Problem } from './Problem';

interface DossierFormProps {
  /** What stands in the fields until the user changes them. */
  readonly draft: Dossier;
  readonly verb: string;
  readonly isBusy: boolean;
  readonly problem: string | undefined;
  readonly onSave: (dossier: Required<Dossier>) => void;
}

const labels: Readonly<Record<DossierField, string>> = {
  background: 'Background',
  interests: 'Interests',
  affiliations: 'Affiliations',
  reason: 'Why should they want to talk to you?',
};

const LONGEST_NOTE = 4_000;

/** The four things that the user notes about a prospect. */
export function DossierForm({ draft, verb, isBusy, problem, onSave }: DossierFormProps) {
  const [edited, setEdited] = useState<Dossier>({});
  const shown = (field: DossierField) => edited[field] ?? draft[field] ?? '';
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const [background, interests] = [shown('background'), shown('interests')];
    onSave({ background, interests, affiliations: shown('affiliations'), reason: shown('reason') });
  };
  return (
    <form className="choices-inside" onSubmit={save}>
      {dossierFields.map((field) => (
        <DossierText
          key={field}
          label={labels[field]}
          value={shown(field)}
          onChange={(text) => {
            setEdited({ ...edited, [field]: text });
          }}
        />
      ))}
      <Button type="submit" small isBusy={isBusy}>
        {verb}
      </Button>
      <Problem sentence={problem} />
    </form>
  );
}

interface DossierTextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function DossierText({ label, value, onChange }: DossierTextProps) {
  const field = useId();
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      <textarea
        id={field}
        dir="auto"
        rows={2}
        maxLength={LONGEST_NOTE}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </div>
  );
}
