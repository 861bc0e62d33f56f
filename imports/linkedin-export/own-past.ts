import type { EpochMs } from '@/outreach/brand';
import type { OwnProfile } from '@/outreach/own-profile';
import type { Role, Schooling } from '@/outreach/profile-facts';
import { safeText } from '../safe-text';
import { parseYear } from './export-dates';
import type { ExportOwner } from './export-owner';
import type { TableRecord } from './read-records';

const MOST_KEPT = 200;

/** Where the user worked and studied, gathered row by row. A row that comes twice counts once. */
export interface OwnPast {
  readonly addPosition: (record: TableRecord) => void;
  readonly addEducation: (record: TableRecord) => void;
  readonly profileOf: (owner: ExportOwner, seenAt: EpochMs) => OwnProfile;
}

export function createOwnPast(): OwnPast {
  const roles = new Map<string, Role>();
  const schools = new Map<string, Schooling>();
  return {
    addPosition: (record) => addOnce(roles, roleIn(record)),
    addEducation: (record) => addOnce(schools, schoolingIn(record)),
    profileOf: ({ name, handles }, seenAt) => ({
      ...(name && { name }),
      handles,
      experience: [...roles.values()],
      education: [...schools.values()],
      seenAt,
    }),
  };
}

function addOnce<Item>(items: Map<string, Item>, item: Item | undefined): void {
  if (item && items.size < MOST_KEPT) items.set(JSON.stringify(item), item);
}

function roleIn({ cell }: TableRecord): Role | undefined {
  const company = safeText(cell('company'));
  const title = safeText(cell('title'));
  if (!company && !title) return undefined;
  const years = yearsOf(cell('startedOn'), cell('finishedOn'));
  return {
    ...(company && { company }),
    ...(title && { title }),
    current: cell('finishedOn').trim() === '',
    ...years,
  };
}

function schoolingIn({ cell }: TableRecord): Schooling | undefined {
  const school = safeText(cell('school'));
  return school ? { school, ...yearsOf(cell('startedOn'), cell('finishedOn')) } : undefined;
}

function yearsOf(start: string, end: string): { readonly startYear?: number; readonly endYear?: number } {
  const [startYear, endYear] = [parseYear(start), parseYear(end)];
  return { ...(startYear && { startYear }), ...(endYear && { endYear }) };
}
