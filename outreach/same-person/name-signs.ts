import { isCommonName } from './common-names';
import { compareNames, type NameLikeness } from './compare-names';
import { mailboxFit, type MailboxFit } from './mailbox-words';
import type { Sign } from './sign';
import { ownAddresses, type Someone } from './someone';

/** After PingCRM's weights (domain 40, name 20, company 20, username 10, mutual 10), with the name before the company. */
const weightOfName: Readonly<Record<NameLikeness, number>> = {
  same: 40,
  form: 36,
  within: 36,
  initials: 20,
  part: 10,
  unknown: 0,
  different: 0,
};
const nameTexts: Readonly<Record<NameLikeness, string>> = {
  same: 'Same name',
  form: 'Forms of one name',
  within: 'One name is the other with a word more',
  initials: 'The initials fit the name',
  part: 'One name is part of the other',
  unknown: '',
  different: '',
};
const weightOfMailbox: Readonly<Record<MailboxFit, number>> = { full: 25, initial: 12, part: 6, none: 0 };
const LESS_FOR_COMMON_NAME = 15;
/** The address mostly repeats the name, so that both together weigh little more than the one that weighs more. */
const BOTH = 5;

/** What speaks for two people being one in their names, and in the part of an address of one that fits the name of the other. */
export function nameSigns(first: Someone, second: Someone): readonly Sign[] {
  const signs = [...nameSign(first, second), ...mailboxSign(first, second)];
  const [strong, weak] = signs.toSorted((one, other) => other.weight - one.weight);
  return [...(strong ? [strong] : []), ...(weak ? [{ ...weak, weight: BOTH }] : [])];
}

function nameSign(first: Someone, second: Someone): readonly Sign[] {
  const likeness = compareNames(first.name, second.name);
  const weight = weightOfName[likeness];
  if (weight === 0) return [];
  const isCommon = isCommonName(first.name ?? '') && isCommonName(second.name ?? '');
  if (!isCommon) return [{ weight, words: nameTexts[likeness] }];
  return [{ weight: weight - LESS_FOR_COMMON_NAME, words: `${nameTexts[likeness]}, which many have` }];
}

/** The best fit of all their addresses. */
function mailboxSign(first: Someone, second: Someone): readonly Sign[] {
  const [best] = [...fitsOf(first, second), ...fitsOf(second, first)].toSorted(strongestFirst);
  return best ? [best] : [];
}

function fitsOf(someone: Someone, { name = '' }: Someone): readonly Sign[] {
  const less = isCommonName(name) ? LESS_FOR_COMMON_NAME : 0;
  return ownAddresses(someone).flatMap((address) => {
    const weight = weightOfMailbox[mailboxFit(address, name)];
    const mailbox = address.slice(0, address.lastIndexOf('@') + 1);
    return weight > 0
      ? [{ weight: Math.max(1, weight - less), words: `${mailbox} fits the name ${name}` }]
      : [];
  });
}

function strongestFirst(one: Sign, other: Sign): number {
  return other.weight - one.weight || (one.words < other.words ? -1 : 1);
}
