import { plainHeader } from '../people/column-words';

/** What a record is known by in HubSpot's exports, in the languages that it writes them in. */
const HUBSPOT =
  /^(record id|datensatz id|id d enregistrement|id de l enregistrement|id de registro|id del registro|id do registro|record nummer|id record)( contact| contacto| contato| kontakt)?$/u;
/** Pipedrive writes whose field it is before each: `Person - Email - Work`. */
const PIPEDRIVE = /^\s*(person|persona|pessoa|personne|persoon|osoba|henkil\u00f6|kontakt) - \S/iu;
const SALESFORCE =
  /^(account id|has opted out of email|mailing (street|city|country)|account owner|contact owner alias|lead source|accountname|account name|nom du compte|nombre de la cuenta|nome da conta|kontaktinhaber|accountinhaber)$/u;

/** Whose export a table is, by its header; undefined for any other. */
export function makerOf(header: readonly string[]): string | undefined {
  const plain = header.map(plainHeader);
  const count = (fits: (cell: string) => boolean, cells: readonly string[]) => cells.filter(fits).length;
  if (count((cell) => PIPEDRIVE.test(cell), header) >= 2) return 'Pipedrive';
  if (count((cell) => HUBSPOT.test(cell), plain) >= 1) return 'HubSpot';
  return count((cell) => SALESFORCE.test(cell), plain) >= 2 ? 'Salesforce' : undefined;
}
