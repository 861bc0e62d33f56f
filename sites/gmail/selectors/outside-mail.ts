/**
 * Behind a selector: not inside a mail, be it shown or quoted in an answer. A mail may hold a form, whose fields have the
 * names that its sender gave them: those of Gmail's own fields, or of properties like `parentElement`, which the form
 * then has no more.
 */
export const outsideMail = ':not([contenteditable] *,.a3s *)';
