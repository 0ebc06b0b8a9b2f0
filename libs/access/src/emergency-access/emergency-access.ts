/** A record that was opened in an emergency; reason and words are still sealed under the record's key. */
export type SealedEmergencyAccess = {
  readonly accessId: string;
  readonly recordId: string;
  readonly accountId: string;
  readonly accountRole: string;
  readonly reason: string;
  /** UTC with milliseconds. */
  readonly openedAt: string;
  readonly until: string;
  /** All null until it was judged. */
  readonly reviewId: string | null;
  readonly reviewerId: string | null;
  readonly justified: boolean | null;
  readonly words: string | null;
  readonly reviewedAt: string | null;
};

/** An emergency is over after four hours; who still cannot reach the record by then asks an administrator. */
export const longestEmergencyMinutes = 240;

/** Tries of one account within an hour, each with a record that may or may not exist. */
export const emergencyAttemptsAnHour = 6;

/** A review is overdue after this many days. */
export const emergencyReviewDays = 7;

export const emergencyContext = (recordId: string, field: 'reason' | 'words'): string =>
  `emergency-${recordId}#${field}`;
