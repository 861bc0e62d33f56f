import { useState } from 'react';
import { dayOf } from '@/outreach/calendar';
import type { Consent } from '@/outreach/decision';
import { Button } from '../Button';
import { Icon } from '../icons/Icon';
import { Problem } from '../Problem';
import { TouchLine } from '../TouchLine';
import { GmailChoice, howToOpenSidePanel, LinkedInChoice } from './ConsentChoices';
import { exampleLine } from './example-line';
import type { PageParts } from './page-parts';
import { StaysTrue } from './StaysTrue';
import { useWriting } from './use-writing';

const LINE_WIDTH = 560;

/** The first page: what Tact does, what the sites say about it, and what the user allows. */
export function Welcome({ parts }: { parts: PageParts }) {
  const [gmail, setGmail] = useState(false);
  const [linkedin, setLinkedIn] = useState<Consent['linkedin']>();
  const consent = { gmail, linkedin: linkedin ?? 'off' } as const;
  return (
    <main>
      <div>
        <p className="brand">
          <Icon name="mark" size={20} /> Tact
        </p>
        <h1>Know when one message is one too many.</h1>
        <p className="lead">
          Tact counts what you have written to a person, on every channel, and finds somebody who could
          introduce you instead. It starts with nothing switched on.
        </p>
        <div className="example">
          <TouchLine facts={exampleLine(dayOf(parts.now(), 'UTC'))} width={LINE_WIDTH} daysBack={16} />
          <p className="second-line">Above the line, what you sent. Hatched, the rest that Tact proposes.</p>
        </div>
        <section className="step">
          <h2>1. Gmail</h2>
          <p className="muted">
            Tact reads the message you are writing: to whom, when, and its subject. The text itself is not
            read.
          </p>
          <GmailChoice isOn={gmail} onChange={setGmail} />
        </section>
        <section className="step">
          <h2>2. LinkedIn: read this first</h2>
          <LinkedInTerms />
          <LinkedInChoice value={linkedin} onChange={setLinkedIn} />
        </section>
        <Start parts={parts} consent={consent} />
      </div>
      <StaysTrue />
    </main>
  );
}

function LinkedInTerms() {
  return (
    <>
      <p>
        LinkedIn’s user agreement (section 8.2) does not allow browser add-ons to copy its pages, nor to lay
        anything over them. It makes no exception for reading quietly, for your own notes, or for data that
        stays on your disk.
      </p>
      <p>
        LinkedIn looks for extensions and has limited or closed accounts. Tact asks LinkedIn’s servers for
        nothing, clicks nothing and does not announce itself, but nobody can promise that it will not be
        noticed. <b>The risk is to your account, so the choice is yours.</b>
      </p>
    </>
  );
}

function Start({ parts, consent }: { parts: PageParts; consent: Consent }) {
  const { problem, isBusy, write } = useWriting();
  const [given, setGiven] = useState<Consent>();
  const start = async () => {
    const decision = { kind: 'give-consent', consent } as const;
    if (await write(() => parts.call('decide', { decision }))) setGiven(consent);
  };
  return (
    <>
      <div className="start">
        <Button look="filled" isBusy={isBusy} onClick={() => void start()}>
          {startText(consent)}
        </Button>
        <span className="muted">You can change both at any time in Settings.</span>
      </div>
      <p aria-live="polite">{given ? startedText(given) : ''}</p>
      <Problem sentence={problem} />
    </>
  );
}

function startText({ gmail, linkedin }: Consent): string {
  if (linkedin === 'off') return gmail ? 'Start with Gmail only' : 'Start with nothing switched on';
  return gmail ? 'Start with Gmail and LinkedIn' : 'Start with LinkedIn only';
}

function startedText({ gmail, linkedin }: Consent): string {
  if (gmail) return 'Set. Open Gmail and write a message: Tact stands beside it.';
  if (linkedin === 'off') return 'Set. Nothing is switched on.';
  return linkedin === 'overlay' ? 'Set. Open a profile on LinkedIn.' : `Set. ${howToOpenSidePanel}`;
}
