import type { Rungs } from '../rungs';
import { outsideMail } from './outside-mail';

/** Something that every compose has, whatever its shape. */
export const composeAnchor: Rungs = [
  `input[name=composeid]${outsideMail}`, // hidden input of the form: capture of 2020, still read by others in September 2026
  'table.aoP', // table of the whole compose: 2020 to May 2026
  '.M9', // container: before 2018 to August 2026
  `input[name=subjectbox]${outsideMail}`, // unchanged in eight years, but absent in some inline replies
];

export const body: Rungs = [
  '[g_editable=true][role=textbox]', // unchanged in eight years
  'div[contenteditable=true].Am', // 2020 to 2026
  '[contenteditable=true][role=textbox]', // without its own attribute and class it is a text box still
];

export const subject: Rungs = [`input[name=subjectbox]${outsideMail}`]; // unchanged in eight years

export const send: Rungs = [
  '.IZ .Up div > div[role=button]:not(.Uo):not([aria-haspopup=true])', // 2020 to 2026
  '.dC [role=button]:not(.Uo):not([aria-haspopup=true])', // May 2026
  '.T-I.aoO[role=button]', // 2020 to 2025, several languages
  '[jslog^="32601"]', // 2020 to 2025: an undocumented log number
];

/** Opens the menu beside Send. */
export const moreSend: Rungs = [
  '.hG', // 2020 to May 2026
  '.dC [aria-haspopup=true]', // May 2026
];

export const sendAndArchive: Rungs = ['.Uo']; // 2026

/** Below one address field, `[name=to]` and so on. */
export const chip: Rungs = [
  '[role=option][data-hovercard-id]', // October 2021 to 2026
  '[peoplekit-id=XPtOyb][data-hovercard-id]', // equal in sources of 2022 and 2026
  '.afV[data-hovercard-id]', // 2022 to 2026
];

/** The outermost element of one chip. */
export const chipFrame: Rungs = [
  '.agh', // 2022 to 2026
  '[peoplekit-id=Svajxe]', // beside the class above
];

/** Inside one chip: what takes it out. */
export const chipRemove: Rungs = ['.afX']; // 2022 to 2026

/** People in the one-line summary that stands for closed address fields. */
export const summaryPerson: Rungs = [
  '.az9 [email]', // 2020 to May 2026
  '.az9 [data-hovercard-id]', // beside the attribute above
];

/** The box in which an address is typed before it becomes a chip. */
export const typedAddress: Rungs = [
  'input[peoplekit-id=BbVjBd]', // equal in sources of 2022 and 2026
  'input[role=combobox]',
];

export const discard: Rungs = ['.gU .oh']; // 2020 to 2026

/** The layer below the body in which a compose in full screen lies. */
export const fullScreen: Rungs = ['.aSs']; // before 2018 to 2026
