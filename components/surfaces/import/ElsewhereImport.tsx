import type { ImportReport } from '@/messaging/imports';
import { ImportCard, type CardFocus } from './ImportCard';
import { kindWords } from './kind-words';
import { FoundSoFar, HowFar } from './HowFar';
import { sizeText } from './size-text';

/** An import that another tab is at work on; it is followed here and led there. */
export function ElsewhereImport({ report, focus }: { report: ImportReport; focus: CardFocus }) {
  return (
    <ImportCard
      title={report.title}
      meta={`${kindWords[report.kind].name}, ${sizeText(report.sourceBytes)}. Being read in another tab.`}
      icon="file"
      className="wide"
      focus={focus}
    >
      <HowFar report={report} />
      <FoundSoFar report={report} />
    </ImportCard>
  );
}
