import { isListAddress } from '../list-address';

/** What mailboxes that several people read are called, in the languages that mail is written in most. */
const names = [
  'info|infos|information|informacion|office|contact|contacts|contacto|contatti|contato|kontakt|kontakty|kontor|biuro',
  'hello|hallo|hola|bonjour|ciao|mail|email|post|posta|inbox|team|all|everyone|staff|company|firma|zentrale|reception',
  'empfang|rezeption|accueil|recepcion|segreteria|secretary|sekretariat|secretariat|secretaria|front-?desk|desk',
  'sales|vertrieb|verkauf|verkoop|vente|ventes|ventas|vendas|vendite|commercial|comercial|commerciale|sprzedaz|myynti|salg',
  'support|help|help-?desk|service|services|customer-?(service|care|support)|kundenservice|kundendienst|care|klantenservice',
  'admin|administrator|administration|administracion|amministrazione|verwaltung|webmaster|hostmaster|root|it|tech|security|abuse',
  'jobs?|careers?|karriere|bewerbung(en)?|hr|human-?resources|personal-?abteilung|recruit(ing|ment)|rekrutacja|empleo|lavoro',
  'press|presse|prensa|media|marketing|pr|communications?|kommunikation|events?|news|newsletter|redaktion|editor(ial)?',
  'billing|invoices?|rechnung(en)?|buchhaltung|accounts?|accounting|accounts?-?(payable|receivable)|finance|fatture|facturas?|compta(bilite)?',
  'orders?|bestellung(en)?|shop|store|returns|booking|bookings|reservations?|reservas|legal|privacy|datenschutz|dpo|gdpr|compliance',
  'enquir(y|ies)|inquir(y|ies)|anfragen?|feedback|partners?|partnerships?|investors?|ir|business|procurement|einkauf|purchasing|management',
].join('|');

/** `info@`, `sales2@`, `info-de@`, `support+tag@` */
const shared = new RegExp(`^(${names})([-_.]?\\d+|[-_.][a-z]{2})?(\\+.*)?@`, 'u');

/**
 * Whether an address is read by several people, or by nobody: it says of no two people that they are one.
 * `hello@annbell.example` is Ann Bell's own, and so is what bears the name of whoever it was seen with.
 */
export function isSharedMailbox(address: string, name = ''): boolean {
  const lower = address.toLowerCase();
  if (isListAddress(lower)) return true;
  return shared.test(lower) && !isDomainOf(lower.slice(lower.lastIndexOf('@') + 1), name);
}

function isDomainOf(domain: string, name: string): boolean {
  const words = plainWords(name);
  const label = domain.replaceAll(/[^\p{L}\p{N}.]/gu, '');
  return words.length > 1 && label.includes(words.join(''));
}

function plainWords(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
