import {
  childDays,
  incidentKinds,
  programOn,
  ratePerThousandDays,
  staysOf,
  type IncidentKind,
  type Period,
} from '@understory/domain';
import { isSmall } from '../outcomes/smallest-group';
import type { CourseOfChild } from './course-of-child';

/** Incidents of one kind in a program and a period. */
export type IncidentRate = {
  readonly kind: IncidentKind;
  readonly incidents: number | null;
  /** Per 1,000 child-days, cut to one decimal. */
  readonly perThousandDays: number | null;
  readonly suppressed: boolean;
};

export type PeriodOfIncidents = Period & {
  /** Children with a day in care; null when withheld. */
  readonly children: number | null;
  readonly childDays: number | null;
  readonly rates: readonly IncidentRate[];
};

export type IncidentsOfProgram = {
  readonly program: string;
  readonly periods: readonly PeriodOfIncidents[];
};

/**
 * The incidents of a program per 1,000 child-days in care. An incident counts where the child was at the end of its
 * day. A count of incidents rests on the children they happened to, so that of fewer of them than the smallest group
 * nothing is said, neither that there was none; the rate, from which the count would follow, is withheld with it. No
 * total over kinds is published, so there is nothing to subtract from.
 */
export const incidentRates = (
  courses: readonly CourseOfChild[],
  program: string,
  periods: readonly Period[],
): IncidentsOfProgram => ({ program, periods: periods.map((period) => inPeriod(courses, program, period)) });

type Happened = { readonly childId: string; readonly kind: IncidentKind };

const inPeriod = (courses: readonly CourseOfChild[], program: string, period: Period): PeriodOfIncidents => {
  const children = courses.map((child) => ({ ...child, stays: staysOf(child.course) }));
  const inCare = children.map(({ stays }) => childDays(stays, program, period)).filter((days) => days > 0);
  const days = inCare.reduce((sum, each) => sum + each, 0);
  const happened = children.flatMap(({ childId, stays, incidents }) =>
    incidents
      .filter(({ happenedOn }) => happenedOn >= period.from && happenedOn <= period.to)
      .filter(({ happenedOn }) => programOn(stays, happenedOn) === program)
      .map(({ kind }): Happened => ({ childId, kind })),
  );
  const isHidden = isSmall(inCare.length);
  return {
    ...period,
    children: isHidden ? null : inCare.length,
    childDays: isHidden ? null : days,
    rates: ratesOf(happened, days, isHidden),
  };
};

const ratesOf = (happened: readonly Happened[], days: number, isHidden: boolean): readonly IncidentRate[] =>
  incidentKinds.map((kind) => {
    const ofKind = happened.filter((one) => one.kind === kind);
    if (isHidden || isSmall(childrenOf(ofKind).size)) {
      return { kind, incidents: null, perThousandDays: null, suppressed: true };
    }
    const { length } = ofKind;
    return { kind, incidents: length, perThousandDays: ratePerThousandDays(length, days), suppressed: false };
  });

const childrenOf = (happened: readonly Happened[]): ReadonlySet<string> =>
  new Set(happened.map(({ childId }) => childId));
