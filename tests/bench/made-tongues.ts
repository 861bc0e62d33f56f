/** What somebody writes in one language. */
export interface Tongue {
  readonly name: string;
  readonly subject: string;
  readonly words: string;
  readonly wrote: (day: string) => string;
}

/** Whose mailbox it is. */
export const OWNER = 'sam@example.com';

export const tongues: readonly Tongue[] = [
  {
    name: 'Ann Bell',
    subject: 'Re: the plan for spring',
    words: 'Thank you for the note, it reads well and I would like to hear more about the second part of it.',
    wrote: (day) => `On ${day}, Sam Field <${OWNER}> wrote:`,
  },
  {
    name: 'Jörg Müller',
    subject: 'Aw: Angebot für März',
    words: 'Vielen Dank für die Übersicht, wir prüfen das Angebot und melden uns nächste Woche bei Ihnen.',
    wrote: (day) => `Am ${day} schrieb Sam Field <${OWNER}>:`,
  },
  {
    name: 'Éloïse Durand',
    subject: 'Re: réunion de préparation',
    words: 'Merci beaucoup, la réunion est confirmée et je vous enverrai le détail dès que possible.',
    wrote: (day) => `Le ${day}, Sam Field <${OWNER}> a écrit :`,
  },
  {
    name: 'Núria Peña',
    subject: 'Re: próxima reunión',
    words: 'Muchas gracias por la información, mañana le envío la respuesta con todos los números.',
    wrote: (day) => `El ${day}, Sam Field <${OWNER}> escribió:`,
  },
  {
    name: 'João Gonçalves',
    subject: 'Re: reunião de amanhã',
    words: 'Muito obrigado pela atenção, podemos conversar amanhã depois do almoço sobre a situação.',
    wrote: (day) => `Em ${day}, Sam Field <${OWNER}> escreveu:`,
  },
  {
    name: 'Łukasz Wójcik',
    subject: 'Odp: spotkanie w środę',
    words: 'Dziękuję za wiadomość, chętnie porozmawiam o szczegółach w przyszłym tygodniu.',
    wrote: (day) => `W dniu ${day} Sam Field <${OWNER}> napisał:`,
  },
  {
    name: 'Ольга Белова',
    subject: 'Re: встреча на неделе',
    words: 'Спасибо за письмо, давайте обсудим подробности на следующей неделе.',
    wrote: (day) => `${day}, Sam Field <${OWNER}> написал:`,
  },
  {
    name: '青木 花',
    subject: 'Re: 来週の打ち合わせ',
    words: 'ご連絡ありがとうございます。来週の打ち合わせの件、承知いたしました。',
    wrote: (day) => `${day} Sam Field <${OWNER}>のメッセージ:`,
  },
];
