import type { ReactNode } from 'react';
import type { Consent } from '@/outreach/decision';
import { SiteSketch, type SketchKind } from './SiteSketch';

interface GmailChoiceProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function GmailChoice({ isOn, onChange }: GmailChoiceProps) {
  return (
    <fieldset className="choices">
      <legend>May Tact read Gmail?</legend>
      <Choice
        kind="checkbox"
        isOn={isOn}
        onPick={onChange}
        word="Read Gmail and speak up before Send"
        sketch="gmail"
      >
        Send waits only when you are about to break a rule you can edit. You always decide.
      </Choice>
    </fieldset>
  );
}

interface LinkedInChoiceProps {
  /** Undefined as long as the user has not chosen. */
  readonly value: Consent['linkedin'] | undefined;
  readonly onChange: (value: Consent['linkedin']) => void;
}

export const howToOpenSidePanel =
  'On a profile, press Tact in the browser’s toolbar, then “Open side panel”.';

const linkedInChoices = [
  {
    value: 'side-panel',
    word: 'Side panel',
    sentence:
      'Beside the page, in the browser’s own panel. Reads the profile you opened; adds nothing to it.',
  },
  {
    value: 'overlay',
    word: 'Overlay',
    sentence: 'A card on the profile. Handiest, and the one that changes LinkedIn’s page.',
  },
  {
    value: 'off',
    word: 'Off',
    sentence: 'Tact stays away from LinkedIn.',
  },
] as const;

export function LinkedInChoice({ value, onChange }: LinkedInChoiceProps) {
  return (
    <fieldset className="choices">
      <legend>Where may Tact show itself on LinkedIn?</legend>
      {linkedInChoices.map((choice) => (
        <Choice
          key={choice.value}
          kind="radio"
          isOn={value === choice.value}
          onPick={() => {
            onChange(choice.value);
          }}
          word={choice.word}
          sketch={choice.value}
        >
          {choice.sentence}
        </Choice>
      ))}
      <p className="how-to" aria-live="polite">
        {value === 'side-panel' ? howToOpenSidePanel : ''}
      </p>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly kind: 'checkbox' | 'radio';
  readonly isOn: boolean;
  readonly onPick: (isOn: boolean) => void;
  readonly word: string;
  readonly sketch?: SketchKind;
  readonly children: ReactNode;
}

/** One thing that can be chosen, with what it means. */
export function Choice({ kind, isOn, onPick, word, sketch, children }: ChoiceProps) {
  return (
    <label className="choice">
      <input
        type={kind}
        checked={isOn}
        onChange={(event) => {
          onPick(event.target.checked);
        }}
      />
      <span>
        <b>{word}</b>
        <span className="why">{children}</span>
      </span>
      {sketch ? <SiteSketch kind={sketch} /> : null}
    </label>
  );
}
