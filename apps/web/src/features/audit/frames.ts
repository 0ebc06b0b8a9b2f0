import {
  asOf,
  assessmentsInOrder,
  evolve,
  nobody,
  type Assessment,
  type Child,
  type LocalDate,
  type RecordedChildEvent,
} from '@understory/domain';

/** One step of the replay: the record before the event and after it. */
export type Frame = { readonly event: RecordedChildEvent; readonly before: Child; readonly after: Child };

/** Folds as the server does, once for every step, so that moving needs no request. */
export const framesOf = (events: readonly RecordedChildEvent[], knownOn: LocalDate | null): readonly Frame[] => {
  let before = nobody;
  return asOf(events, { knownOn, happenedBy: null }).map((event) => {
    const after = evolve(before, event);
    const frame = { event, before, after };
    before = after;
    return frame;
  });
};

export const newestAssessment = (child: Child): Assessment | null => assessmentsInOrder(child).at(-1) ?? null;

/** The numbers of the functions whose score on the newest map is another than before. */
export const changedFunctions = ({ before, after }: Frame): ReadonlySet<number> => {
  const was = newestAssessment(before)?.scores ?? [];
  const is = newestAssessment(after)?.scores ?? [];
  return new Set(is.flatMap((score, index) => (score === (was[index] ?? null) ? [] : [index + 1])));
};
