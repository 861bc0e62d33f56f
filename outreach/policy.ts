/** The user's editable limits. */
export interface Policy {
  readonly unansweredTouches: {
    /** Calendar days that count, today included. */
    readonly windowDays: number;
    /** From the how-manieth unanswered touch on, the one being written included. */
    readonly cautionFrom: number;
    readonly holdFrom: number;
  };
  readonly businessDayGap: {
    /** Fewer business days than this since the last unanswered touch. */
    readonly cautionBelow: number;
    readonly holdBelow: number;
  };
}

/**
 * Three mails in two weeks is the story that Tact starts from; studies of cold mail agree that a follow-up
 * before three business days interrupts replies still on their way, and that complaints overtake replies
 * from the third or fourth mail on.
 */
export const defaultPolicy: Policy = {
  unansweredTouches: { windowDays: 14, cautionFrom: 2, holdFrom: 3 },
  businessDayGap: { cautionBelow: 5, holdBelow: 3 },
};
