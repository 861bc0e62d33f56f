/** Why a mail is no touch with a person: the keys under which an import counts what it left out. */
export type LeftOutReason =
  /** Written and not sent, by its label or folder. */
  | 'drafts'
  /** Labelled as spam, or lying in a folder for it. */
  | 'spam'
  /** Thrown away. */
  | 'trash'
  /** Chats that Gmail keeps as mails. */
  | 'chats'
  /** Of a mailing list or newsletter (List-Id, Mailing-List, Precedence: list, List-Unsubscribe with a mark of bulk mail). */
  | 'lists'
  /** Sent by a machine (Auto-Submitted, Precedence: bulk or junk, Feedback-ID, an address that nobody reads). */
  | 'automatic'
  /** Invitations and answers that calendars send; the calendar itself tells them better. */
  | 'calendar'
  /** Reports that a mail is late, came through or was opened, or that do not say whose it was. */
  | 'delivery-reports'
  /** To more than 20 people. */
  | 'many-recipients'
  /** From the user to nobody but themself. */
  | 'only-own'
  | 'no-sender'
  | 'no-recipient'
  /** Neither the mail nor the way it came says when. */
  | 'no-date';
