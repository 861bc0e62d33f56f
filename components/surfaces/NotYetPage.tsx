const sentences = {
  Introductions:
    'Whom you asked for an introduction, and what is yours to do next, will stand here. Not built yet.',
  Outcomes:
    'How your cold and your introduced messages did will stand here, counted from your own. Not built yet.',
} as const;

export type NotYetName = keyof typeof sentences;

/** A page that is to come says so. */
export function NotYetPage({ name }: { name: NotYetName }) {
  return (
    <>
      <div className="top">
        <h1 className="page-title">{name}</h1>
      </div>
      <p className="not-yet">{sentences[name]}</p>
    </>
  );
}
