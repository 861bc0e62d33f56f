import { profileInWords } from '@/outreach/profile-in-words';
import type { PersonPartProps } from './person-part-props';

/** What the LinkedIn profile showed, as far as the user has seen it, and what the user's own export tells. */
export function FromProfile({ file: { briefing } }: PersonPartProps) {
  const shown = profileInWords(briefing.profile ?? {});
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="from-profile">
      <h2 className="section-heading" id="from-profile">
        From their profile
      </h2>
      <dl className="dossier">
        {shown.map(({ title, lines }) => (
          <div key={title}>
            <dt className="part-heading">{title}</dt>
            {lines.map((line) => (
              <dd key={line} dir="auto">
                {line}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
