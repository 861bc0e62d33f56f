/** What columns of tables are called, in the languages of the programs that export them; no accents, small letters, single spaces. */
const EMAIL =
  /\b(e ?mails?|mails?|courriels?|correo|correio|messagerie|posta elettronica|e ?postadress|e ?post)\b|e ?mail ?(adres|adresse|address)|почт[аы]|メール|电子邮|電子郵|邮箱|邮件地址/u;
const NOT_AN_ADDRESS =
  /\b(type|typ|tipo|label|etiqueta|display|angezeigter|affichage|complet|pantalla|exibicao|weergavenaam|visualizzato|status|opt|opted|bounce[ds]?|last|letzte|dernier|ultimo|ultima|laatste|count|sent|owner|besitzer|proprietaire|date|datum|domain|domane|dominio|domaine|subject|clicked|opened|replied|delivered|messages?|activities|activity|quarantined|permission|format)\b|表示|类型|類型|顯示|显示|отображ|種類/u;
const LINKEDIN = /\blinked ?in\b/u;
const FIRST =
  /^(lead )?(first ?name|given ?name|vorname|prenom|voornaam|primeiro nome|imie|fornavn|fornamn|etunimi|primer nombre|nombre de pila|имя|名|名字)$/u;
const LAST =
  /^(lead )?(last ?name|family ?name|surname|nachname|familienname|zuname|nom de famille|apellidos?|achternaam|sobrenome|cognome|nazwisko|etternavn|efternavn|efternamn|sukunimi|ultimo nome|фамилия|姓|姓氏)$/u;
const NAME =
  /^(lead )?(full ?name|display ?name|vollstandiger name|nom complet|nombre completo|volledige naam|nome completo|фио|полное имя|氏名|姓名)$/u;
const ANY_NAME = /^(lead )?(name|nom|nombre|naam|nome|navn|namn|nimi|nazwa)$/u;
const COMPANY =
  /^(associated |primary |current )?(company|company ?name|account|account ?name|organi[sz]ation( name)?|organi[sz]ation 1 name|employer|firma|firmenname|unternehmen(sname)?|societe|entreprise|nom de l entreprise|compania|empresa|nombre de la empresa|nome da empresa|bedrijf(snaam)?|azienda|societa|nome azienda|organisatie|organisation|organizacion|organizacao|yritys|foretag|virksomhed|организация|компания|会社名?|公司|单位)$/u;
const POSITION =
  /^(job ?title|position|role|job|organi[sz]ation( 1)? title|funktion|stelle|stellenbezeichnung|berufsbezeichnung|jobtitel|poste|fonction|intitule du poste|puesto|cargo|functie|functietitel|cargo ou funcao|qualifica|posizione|stanowisko|headline|должность|役職|职务|职位|職稱)$/u;
/** The job in Salesforce, but `Ms.` in Outlook, which has another column for the job. */
const ANY_TITLE = /^title$/u;
const LOCATION =
  /^(location|city|ort|stadt|ville|ciudad|cidade|citta|stad|plaats|miasto|mailing city|person location|wohnort)$/u;
const LAST_CONTACTED =
  /^(last contacted|last ?contact(ed)?( date| time)?|last activity( date)?|last touch|zuletzt kontaktiert|letzte aktivitat|letzter kontakt|datum der letzten aktivitat|dernier contact|derniere activite|date de derniere activite|date du dernier contact|ultimo contacto|ultima actividad|fecha de la ultima actividad|ultimo contato|ultima atividade|data da ultima atividade|laatst gecontacteerd|laatste contact|laatste activiteit)$/u;
const DO_NOT_CONTACT =
  /\b(do ?not ?(contact|e ?mail|mail)|dnc|unsubscribed|opted out|opt ?out|email opt out|has ?opted ?out( ?of ?email)?|marketing opt ?out|abgemeldet|nicht kontaktieren|keine e ?mails|desabonne|ne pas contacter|desinscrit|no contactar|cancelado la suscripcion|dado de baja|nao contatar|nao contactar|cancelou a assinatura|niet contacteren|uitgeschreven|afgemeld|non contattare)\b/u;

/** A header as it is compared: no accents, small letters, single spaces for all that is neither letter nor digit. */
export function plainHeader(header: string): string {
  return header
    .slice(0, 200)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(
      /^(person|persona|personne|pessoa|persoon|osoba|contact|kontakt|contacto|contato) (?=\p{L})/u,
      '',
    );
}

export const columnWords = {
  isEmail: (plain: string) => EMAIL.test(plain) && !NOT_AN_ADDRESS.test(plain),
  isLinkedIn: (plain: string) =>
    LINKEDIN.test(plain) && !/\b(bio|company|connections|clicks|headline|followers)\b/u.test(plain),
  isFirstName: (plain: string) => FIRST.test(plain),
  isLastName: (plain: string) => LAST.test(plain),
  isName: (plain: string) => NAME.test(plain),
  isAnyName: (plain: string) => ANY_NAME.test(plain),
  isCompany: (plain: string) => COMPANY.test(plain),
  isPosition: (plain: string) => POSITION.test(plain),
  isAnyTitle: (plain: string) => ANY_TITLE.test(plain),
  isLocation: (plain: string) => LOCATION.test(plain),
  isLastContacted: (plain: string) => LAST_CONTACTED.test(plain),
  isDoNotContact: (plain: string) => DO_NOT_CONTACT.test(plain),
} as const;
