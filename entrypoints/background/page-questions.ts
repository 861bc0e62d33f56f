import type { Handlers } from '@/messaging/serve';
import { dayOf } from '@/outreach/calendar';
import { success } from '@/outreach/result';
import { listPeople } from '@/storage/list-people';
import { loadSettings } from '@/storage/load-settings';
import { loadToday } from '@/storage/load-today';
import { storageState } from '@/storage/storage-state';
import type { Disk, Machine } from './disk';
import { importReports } from './import-reports';
import { pageOfTab } from './page-of-tab';
import { personFile, personRow } from './person-file';
import { prospectRows } from './prospect-rows';
import { samePerson } from './same-person';

type Question =
  | 'page-of-tab'
  | 'people'
  | 'same-person'
  | 'person'
  | 'prospects'
  | 'today'
  | 'imports'
  | 'settings'
  | 'storage-state';

/** What only our own pages may ask. */
export function pageQuestions(disk: Disk, machine: Machine): Pick<Handlers, Question> {
  return {
    'page-of-tab': async ({ tab }) => success(await pageOfTab(disk, tab)),
    people: async ({ search, limit }) => {
      const list = await disk.read((database) => listPeople(database, search, limit));
      if (!list.ok) return list;
      const { people, total } = list.value;
      return success({ people: people.map((person) => personRow(person, machine)), total });
    },
    'same-person': () => samePerson(disk, machine),
    prospects: () => prospectRows(disk, machine),
    person: ({ person }) => personFile(disk, machine, person),
    today: () => disk.read((database) => loadToday(database, dayOf(machine.now(), machine.timeZone()))),
    imports: () => importReports(disk),
    settings: () => disk.read(loadSettings),
    'storage-state': () => disk.read(storageState),
  };
}
