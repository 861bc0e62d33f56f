import { emailHandle, type Handle } from '@/outreach/handle';
import type { ReaderLink } from './reader-link';
import { recipientFields } from './read-recipients';
import { allMatches, closestMatch, firstMatch } from './rungs';
import { chip, chipFrame, chipRemove } from './selectors/compose';
import { outsideMail } from './selectors/outside-mail';

/** Gmail takes a chip away within one task; this is for a slow page. */
const PATIENCE_MS = 1_000;
const STEP_MS = 50;

/** Whether each of these people stands in an open field with a control that takes them out. */
export function canDrop(root: ParentNode, handles: readonly Handle[]): boolean {
  const removable = new Set(removals(root).map(({ handle, remove }) => remove && handle));
  return handles.every((handle) => removable.has(handle));
}

/** Takes people out of the recipients by the controls of their chips. Resolves to whether none of their chips is left. */
export async function dropRecipients(
  root: ParentNode,
  handles: readonly Handle[],
  { context: { signal }, press }: ReaderLink,
): Promise<boolean> {
  const chipOf = (handle: Handle) => removals(root).find((one) => one.handle === handle);
  for (let waited = 0; waited <= PATIENCE_MS && !signal.aborted; waited += STEP_MS) {
    // Looked up one by one: Gmail may draw all chips anew after each.
    for (const handle of handles) {
      const remove = chipOf(handle)?.remove;
      if (remove) press(remove);
    }
    if (!handles.some(chipOf)) return true;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  return false;
}

function removals(root: ParentNode) {
  const fields = recipientFields.flatMap((field) => [
    ...root.querySelectorAll(`[name=${field}]${outsideMail}`),
  ]);
  return fields
    .flatMap((field) => allMatches(field, chip))
    .map((element) => ({
      handle: emailHandle(element.getAttribute('data-hovercard-id') ?? ''),
      remove: firstMatch(closestMatch(element, chipFrame) ?? element, chipRemove),
    }));
}
