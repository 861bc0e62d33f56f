import { attributeOf } from '../page-reading';
import {
  canonicalSlug,
  memberHandle,
  memberNumberOfProfileId,
  slugHandle,
  type Handle,
} from '@/outreach/handle';

/** The component keys of an element, wherever this build keeps them. */
export function keysOf(element: Element): string[] {
  return [attributeOf(element, 'componentkey'), element.id].filter(Boolean);
}

/** The member number of the first profile id (`ACoA…`) in the text, or undefined. */
export function memberNumberIn(text: string): number | undefined {
  const profileId = /AC[ow]A[\w-]{35}/u.exec(text)?.[0];
  return profileId ? memberNumberOfProfileId(profileId) : undefined;
}

/** The member numbers of all profile ids in the text, each once. */
export function memberNumbersIn(text: string): readonly number[] {
  const numbers = (text.match(/AC[ow]A[\w-]{35}/gu) ?? []).flatMap((id) => memberNumberOfProfileId(id) ?? []);
  return [...new Set(numbers)];
}

export interface Owner {
  readonly slug: string | undefined;
  readonly memberNumber: number | undefined;
}

/** The ways to recognise a person: member number first, because slugs change. */
export function handlesOf({ memberNumber, slug }: Owner): readonly Handle[] {
  const handles = [memberNumber && memberHandle(memberNumber), slug && slugHandle(slug)];
  return handles.filter((handle): handle is Handle => Boolean(handle));
}

/** Whether a keyed card is the owner's: after in-site navigation cards of the person before may still stand in the page. */
export function belongsTo(owner: Owner, card: Element): boolean {
  return keysOf(card).every((key) => {
    const memberNumber = memberNumberIn(key);
    if (memberNumber !== undefined && owner.memberNumber !== undefined)
      return memberNumber === owner.memberNumber;
    const [, tail] =
      /^(?:profileCards(?:AboveActivity(?:TopcardOnly)?|\w*?Only)|Profile_Top_Level_\w*?Section)(.+)$/u.exec(
        key,
      ) ?? [];
    return tail === undefined || owner.slug === undefined || canonicalSlug(tail) === owner.slug;
  });
}
