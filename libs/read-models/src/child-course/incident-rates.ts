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
import { withheldParts } from '../outcomes/withheld-parts';
import type { CourseOfChild } from './course-of-child';

/** Incidents of one kind, or of all, in a program and a period. */
export type IncidentRate = {
  readonly kind: IncidentKind | 'all';
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
 * day. A count of incidents rests on the children they happened to, so that of fewer children than the smallest group
 * nothing is said, neither that there was none; the rate, from which the count would follow, is withheld with it, and
 * a kind from which the withheld one could be subtracted as well.
 */
export const incidentRates = (
  courses: readonly CourseOfChild[],
  program: string,
  periods: readonly Period[],
): IncidentsOfProgram => ({ program, periods: periods.map((period) => inPeriod(courses, program, period)) });

type Happened = { readonly childId: string; readonly kind: IncidentKind };

const inPeriod = (courses: readonly CourseOfChild[], program: string, period: Period): PeriodOfIncidents => {
  const children = courses.map((child) => ({ ...child, stays: staysOf(child.course) }));
  const inCare = children
    .map(({ stays }) => childDays(stays, program, period))
    .filter((days) => days > 0);
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

const ratesOf = (happened: readonly Happened[], days: number, isHidden: boolean): readonly IncidentRate[] => {
  const ofKind = (kind: IncidentRate['kind']) => happened.filter((one) => kind === 'all' || one.kind === kind);
  const allHidden = isHidden || isSmall(childrenOf(happened).size);
  const withheld = withheldParts(
    incidentKinds.map((name) => ({ name, children: childrenOf(ofKind(name)) })),
    new Set(),
  );
  return (['all', ...incidentKinds] as const).map((kind) => {
    if (allHidden || (kind !== 'all' && withheld.has(kind))) {
      return { kind, incidents: null, perThousandDays: null, suppressed: true };
    }
    const { length } = ofKind(kind);
    return { kind, incidents: length, perThousandDays: ratePerThousandDays(length, days), suppressed: false };
  });
};

const childrenOf = (happened: readonly Happened[]): ReadonlySet<string> =>
  new Set(happened.map(({ childId }) => childId));
