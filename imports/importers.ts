import { calendarImporter } from './calendar/calendar-importer';
import { contactsImporter } from './contacts/contacts-importer';
import { crmImporter } from './crm/crm-importer';
import type { Importer } from './importer';
import { linkedInExportImporter } from './linkedin-export/linkedin-export-importer';
import { mailImporter } from './mail/mail-importer';

/** Every importer, in the order in which they are asked which of the files are theirs; any other table is a CRM's. */
export const importers: readonly Importer[] = [
  mailImporter,
  linkedInExportImporter,
  calendarImporter,
  contactsImporter,
  crmImporter,
];
