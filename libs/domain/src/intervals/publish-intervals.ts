import type { LocalDate } from '../calendar/local-date';
import { accept, refuse, type Decision, type Refusal } from '../decision';
import { isBlank } from '../is-blank';
import { sameFacts } from '../same-facts';
import type { Interval, ReassessmentIntervals, ReassessmentIntervalsPublished } from './reassessment-intervals';

/** Whole days, both ends inclusive: two years is longer than any course of treatment goes unseen. */
export const intervalRange = { from: 7, to: 730 } as const;

export type PublishReassessmentIntervals = Omit<ReassessmentIntervals, 'version'> & {
  readonly type: 'PublishReassessmentIntervals';
  readonly on: LocalDate;
  readonly reason: string;
};

export type ReassessmentIntervalsDraft = ReassessmentIntervalsPublished & { readonly occurredOn: LocalDate };

/** Publishes the next version, whole; the same content again publishes nothing. Programs are kept by name. */
export const decidePublishIntervals = (
  { everyDays, noticeDays, source, licence, reason, on, ...command }: PublishReassessmentIntervals,
  current: ReassessmentIntervals | null,
): Decision<ReassessmentIntervalsDraft> => {
  if (isBlank(source)) return refuse('INTERVALS.SOURCE_BLANK');
  if (isBlank(licence)) return refuse('INTERVALS.LICENCE_BLANK');
  if (isBlank(reason)) return refuse('REASON.BLANK');
  if (new Set(command.programs.map(({ program }) => program)).size < command.programs.length) {
    return refuse('INTERVALS.PROGRAM_REPEATED');
  }
  if (command.programs.some(({ program }) => isBlank(program))) return refuse('INTERVALS.PROGRAM_BLANK');
  const refusal = [{ everyDays, noticeDays }, ...command.programs].map(refuseInterval).find((found) => found !== null);
  if (refusal) return refusal;

  const programs = command.programs
    .map((program) => ({
      program: program.program,
      everyDays: program.everyDays,
      noticeDays: program.noticeDays,
    }))
    .sort((one, other) => (one.program < other.program ? -1 : 1));
  const version = current === null ? 1 : current.version + 1;
  const intervals: ReassessmentIntervals = { version, everyDays, noticeDays, programs, source, licence };
  if (current !== null && sameFacts({ ...intervals, version: current.version }, intervalsOf(current))) return accept();
  return accept({ type: 'ReassessmentIntervalsPublished', data: { ...intervals, reason }, occurredOn: on });
};

export const evolveIntervals = (
  _before: ReassessmentIntervals | null,
  { data }: ReassessmentIntervalsPublished,
): ReassessmentIntervals => intervalsOf(data);

const refuseInterval = ({ everyDays, noticeDays }: Interval): Refusal | null => {
  const { from, to } = intervalRange;
  if (!Number.isInteger(everyDays) || everyDays < from || everyDays > to) {
    return refuse('INTERVALS.DAYS_OUT_OF_RANGE', { everyDays, from, to });
  }
  if (!Number.isInteger(noticeDays) || noticeDays < 0 || noticeDays >= everyDays) {
    return refuse('INTERVALS.NOTICE_OUT_OF_RANGE', { noticeDays, from: 0, to: everyDays - 1 });
  }
  return null;
};

const intervalsOf = (all: ReassessmentIntervals): ReassessmentIntervals => ({
  version: all.version,
  everyDays: all.everyDays,
  noticeDays: all.noticeDays,
  programs: all.programs,
  source: all.source,
  licence: all.licence,
});
