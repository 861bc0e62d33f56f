import type { Consent, Decision } from '@/outreach/decision';
import type { Settings } from '@/outreach/settings';
import { Problem } from '../Problem';
import { Answered } from './Answered';
import { Choice, GmailChoice, LinkedInChoice } from './ConsentChoices';
import { OwnAddresses } from './OwnAddresses';
import type { PageParts } from './page-parts';
import { PolicyForm } from './PolicyForm';
import { useAnswer } from './use-answer';
import { useWriting } from './use-writing';

/** All that the user can set, each with its reason. */
export function SettingsPage({ parts }: { parts: PageParts }) {
  const [answer, ask] = useAnswer(parts, () => parts.call('settings', {}));
  return (
    <>
      <div className="top">
        <h1 className="page-title">Settings</h1>
      </div>
      <Answered answer={answer} onTryAgain={ask}>
        {(settings) => <Sections parts={parts} settings={settings} onChanged={ask} />}
      </Answered>
    </>
  );
}

interface SectionsProps {
  readonly parts: PageParts;
  readonly settings: Settings;
  readonly onChanged: () => void;
}

function Sections({ parts, settings, onChanged }: SectionsProps) {
  const { consent, policy, keepSubjects, ownAddresses } = settings;
  const { problem, write } = useWriting();
  const decide = async (decision: Decision) => {
    const isDone = await write(() => parts.call('decide', { decision }));
    if (isDone) onChanged();
    return isDone;
  };
  return (
    <div className="settings">
      <Problem sentence={problem} />
      <Sites
        consent={consent}
        onChange={(changed) => void decide({ kind: 'give-consent', consent: changed })}
      />
      <section aria-labelledby="rules">
        <h2 className="section-heading" id="rules">
          When Tact speaks up
        </h2>
        <PolicyForm
          key={JSON.stringify(policy)}
          policy={policy}
          onSave={(changed) => decide({ kind: 'change-policy', policy: changed })}
        />
      </section>
      <OwnAddresses
        addresses={ownAddresses}
        onChange={(handle, isOwn) => decide({ kind: 'own-address', handle, isOwn, at: parts.now() })}
      />
      <Kept keepSubjects={keepSubjects} onChange={(keep) => void decide({ kind: 'keep-subjects', keep })} />
    </div>
  );
}

function Sites({ consent, onChange }: { consent: Consent; onChange: (consent: Consent) => void }) {
  return (
    <section aria-labelledby="sites">
      <h2 className="section-heading" id="sites">
        Where Tact may read
      </h2>
      <GmailChoice
        isOn={consent.gmail}
        onChange={(gmail) => {
          onChange({ ...consent, gmail });
        }}
      />
      <LinkedInChoice
        value={consent.linkedin}
        onChange={(linkedin) => {
          onChange({ ...consent, linkedin });
        }}
      />
      <p className="second-line prose">
        LinkedIn’s user agreement (section 8.2) does not allow browser add-ons to copy its pages or to lay
        anything over them. The risk is to your account.
      </p>
    </section>
  );
}

function Kept({ keepSubjects, onChange }: { keepSubjects: boolean; onChange: (keep: boolean) => void }) {
  return (
    <section aria-labelledby="kept">
      <h2 className="section-heading" id="kept">
        What is kept
      </h2>
      <fieldset className="choices">
        <legend>May Tact keep subjects?</legend>
        <Choice
          kind="checkbox"
          isOn={keepSubjects}
          word="Keep the subject of a mail with it"
          onPick={onChange}
        >
          It tells one mail from another in the history. The text of a mail is not kept.
        </Choice>
      </fieldset>
    </section>
  );
}
