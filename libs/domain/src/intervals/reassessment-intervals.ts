/** Whole days. */
export type Interval = {
  /** A reassessment is owed this many days after the newest assessment. */
  readonly everyDays: number;
  /** It is due from this many days before that day. */
  readonly noticeDays: number;
};

export type ProgramInterval = Interval & { readonly program: string };

/** How often children are reassessed: in general, and in the programs that do otherwise. */
export type ReassessmentIntervals = Interval & {
  readonly version: number;
  readonly programs: readonly ProgramInterval[];
  readonly source: string;
  readonly licence: string;
};

export type ReassessmentIntervalsPublished = {
  readonly type: 'ReassessmentIntervalsPublished';
  readonly data: ReassessmentIntervals & { readonly reason: string };
};

/**
 * Half a year, with a month of notice to find a date with the family. The official interval is not public; programs
 * report reassessing every three to six months.
 */
export const defaultIntervals: ReassessmentIntervals = {
  version: 1,
  everyDays: 180,
  noticeDays: 30,
  programs: [],
  source: 'No official interval is public; programs report three to six months',
  licence: 'A default that an agency changes',
};

export const intervalOf = (intervals: ReassessmentIntervals, program: string | null): Interval =>
  intervals.programs.find((other) => other.program === program) ?? intervals;
