import { useState } from 'react';
import type { Briefing } from '@/outreach/briefing';
import { dayOf } from '@/outreach/calendar';
import { draftDossier } from '@/outreach/dossier';
import { missingIn, type Dossier, type Prospect } from '@/outreach/prospect';
import { dayText, shortName } from '@/outreach/words';
import { useCardTools } from './card-tools';
import { Disclosure } from './Disclosure';
import { DossierForm } from './DossierForm';
import { missingText } from './dossier-words';
import { useWriting } from './surfaces/use-writing';
import { useHandedFocus } from './use-handed-focus';

/** Puts somebody on the user's list, with notes drafted from their profile; or says since when they are on it, and why. */
export function ProspectNotes({ briefing }: { briefing: Briefing }) {
  const { addProspect, editDossier } = useCardTools();
  const { leaving, coming } = useHandedFocus();
  const { prospect } = briefing;
  if (!addProspect || !editDossier) return null;
  if (!prospect)
    return (
      <div ref={leaving}>
        <AddProspect briefing={briefing} />
      </div>
    );
  return (
    <div className="prospect parted" tabIndex={-1} ref={coming}>
      <Noted briefing={briefing} prospect={prospect} />
      <EditNotes briefing={briefing} dossier={prospect.dossier} />
    </div>
  );
}

function AddProspect({ briefing }: { briefing: Briefing }) {
  const { addProspect } = useCardTools();
  const { problem, isBusy, write } = useWriting();
  // What the user noted themselves, before they took somebody off the list, says more than any draft.
  const draft = { ...draftDossier(briefing.profile ?? {}), ...briefing.formerNotes };
  return (
    <Disclosure className="parted" summary="Add to prospects">
      <DossierForm
        draft={draft}
        verb="Add"
        isBusy={isBusy}
        problem={problem}
        onSave={(dossier) => {
          if (addProspect) void write(() => addProspect(briefing, dossier));
        }}
      />
    </Disclosure>
  );
}

interface NotedProps {
  readonly briefing: Briefing;
  readonly prospect: Prospect;
}

function Noted({ briefing, prospect: { addedAt, dossier } }: NotedProps) {
  const { name, today, timeZone } = briefing;
  const since = dayText(dayOf(addedAt, timeZone), today);
  const missing = missingText(missingIn(dossier));
  return (
    <>
      <h3 className="part-heading">
        Why <bdi>{shortName(name)}</bdi> should want to talk
      </h3>
      {dossier.reason?.trim() ? <p className="note-text">{dossier.reason}</p> : null}
      <p className="second-line">
        On your list since {since}. {missing}
      </p>
    </>
  );
}

function EditNotes({ briefing, dossier }: { briefing: Briefing; dossier: Dossier }) {
  const { editDossier } = useCardTools();
  const { problem, isBusy, write } = useWriting();
  const [saved, setSaved] = useState(0);
  const save = async (changed: Dossier) => {
    if (editDossier && (await write(() => editDossier(briefing, changed)))) setSaved(saved + 1);
  };
  return (
    // Saved notes are folded away again, and the fields take what is kept.
    <Disclosure key={saved} summary="Edit notes">
      <DossierForm
        draft={dossier}
        verb="Save notes"
        isBusy={isBusy}
        problem={problem}
        onSave={(changed) => void save(changed)}
      />
    </Disclosure>
  );
}
