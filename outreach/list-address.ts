// Each hyphen stands for any separator or none, so that `do_not.reply` is read like `donotreply`.
const spelled = (words: string) => words.replaceAll('-', '[-_.]?');

/** "Do not answer" as senders of several countries write it, and what machines are called. */
const machine = new RegExp(
  `(^|[-_.+@])(${spelled(
    '(do-)?not?-repl(y|ies)|no-response|ne-pas-repondre|n.?o-respond(a|er)|no-contestar|nicht-antworten|keine-antwort|non-rispondere|niet-(beantwoorden|reageren)|nie-odpowiadaj|svara?-(ej|inte|ikke)|mailer-daemon|postmaster|majordomo|listserv|unsubscribe|hit-reply',
  )})([-_.+@\\d]|$)`,
  'u',
);
const mailbox =
  /(^|[-_.])(notifications?|newsletters?)([-+\d][^@]*)?@|^bounces?[-+=\d@]|-(request|bounces?)@|^reply\+/u;
/** A company may be called like this: only a label below its own domain counts, except for groups. */
const domain =
  /@(.+\.)?(googlegroups\.com$|yahoogroups\.|groups\.|calendar\.google\.com$|(lists?|mailman|reply|bounces?)\.(?!(com?|org|net|ac)\.\w\w$)[^.]+\.)/u;

/** Whether behind an e-mail address there is no one person: a mailing list, a group, or a machine. */
export function isListAddress(address: string): boolean {
  const lower = address.toLowerCase();
  return [machine, mailbox, domain].some((pattern) => pattern.test(lower));
}
