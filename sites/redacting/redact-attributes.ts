import { redactLink } from './redact-link';
import { redactLog } from './redact-log';
import { keepStatic, redactId, redactKey, redactText } from './redact-values';
import type { StandIns } from './stand-ins';

type Rule = (value: string, standIns: StandIns) => string | undefined;

function named(rule: Rule, names: string): readonly (readonly [string, Rule])[] {
  return names.split(' ').map((name) => [name, rule] as const);
}

/** What becomes of the value of each attribute; of those not named here at most the name is left. */
const rules: ReadonlyMap<string, Rule> = new Map([
  ...named(
    keepStatic,
    'class role type tabindex dir lang hidden contenteditable g_editable gh selector peoplekit-id aria-expanded aria-haspopup aria-hidden aria-selected aria-checked aria-disabled aria-modal colspan rowspan data-view-name data-sdui-screen data-testid data-test-icon data-display-contents data-test-id',
  ),
  ...named(redactText, 'data-name aria-label title alt data-tooltip placeholder email'),
  ...named(redactKey, 'id componentkey for aria-labelledby aria-describedby aria-controls aria-owns'),
  ...named(redactId, 'param data-hovercard-id data-urn data-entity-urn data-chameleon-result-urn'),
  ...named(redactLog, 'jslog'),
]);

const FIELD_NAMES = new Set([
  'to',
  'cc',
  'bcc',
  'subjectbox',
  'composeid',
  'draft',
  'rt',
  'lts',
  'rm',
  'from',
]);
/** Inside a mail its sender chose the classes; those that Gmail reads again are its own. */
const MAIL_BODY =
  '[class*="a3s"] *, .ii *, [class^="ii-"] *, .adP *, .gmail_quote *, .gmail_signature *, [g_editable="true"] *, [contenteditable="true"] *';

/** The attributes of an element as they may be given away. */
export function redactAttributes(element: Element, standIns: StandIns): ReadonlyMap<string, string> {
  const redacted = new Map<string, string>();
  const isInMail = element.matches(MAIL_BODY);
  for (const { name, value } of element.attributes) {
    const kept = isInMail ? inMail(name, value) : redactAttribute(name, value, standIns);
    if (kept !== undefined) redacted.set(name, kept);
  }
  const typed = isInMail ? undefined : redactTyped(element, standIns);
  if (typed !== undefined) redacted.set('value', typed);
  const style = hidingStyle(element);
  if (style !== '') redacted.set('style', style);
  return redacted;
}

function redactAttribute(name: string, value: string, standIns: StandIns): string | undefined {
  if (name === 'name') return FIELD_NAMES.has(value) ? value : redactText(value, standIns);
  if (name === 'href') return redactLink(value, standIns);
  if (name === 'value') return redactText(value, standIns);
  const rule = rules.get(name) ?? (/^data-[a-z-]*-ids?$/u.test(name) ? redactId : undefined);
  if (rule) return rule(value, standIns);
  return /^(?:data|aria)(?:-[a-z]{1,16}){1,5}$/u.test(name) ? '' : undefined;
}

function inMail(name: string, value: string): string | undefined {
  if (name !== 'class') return name === 'dir' && /^(?:ltr|rtl|auto)$/u.test(value) ? value : undefined;
  return value
    .split(/\s+/u)
    .filter((word) => /^gmail_(?:quote|signature|attr|extra|default)$/u.test(word))
    .join(' ');
}

// What the user typed is in no attribute. Hidden fields hold ids.
function redactTyped(element: Element, standIns: StandIns): string | undefined {
  if (element.localName !== 'input') return undefined;
  const { type, value } = element as HTMLInputElement;
  if (value === '') return '';
  return type === 'hidden' && !value.includes('@') ? redactId(value, standIns) : redactText(value, standIns);
}

/** Styles go, but for their saying that an element is not shown: readers pass over those. */
function hidingStyle(element: Element): string {
  if (element.closest('head') || element.matches('input[type=hidden]')) return '';
  const style =
    element.ownerDocument.defaultView?.getComputedStyle(element) ?? (element as Partial<HTMLElement>).style;
  if (style?.display === 'none') return 'display:none';
  return style?.visibility === 'hidden' ? 'visibility:hidden' : '';
}
