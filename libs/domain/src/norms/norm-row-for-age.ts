import type { NormRow, NormSet } from './norm-set';

/** The row whose band covers the age, its start included and its end not; null when none does. */
export const normRowForAge = (normSet: Pick<NormSet, 'rows'>, ageMonths: number): NormRow | null =>
  normSet.rows.find((row) => row.fromMonths <= ageMonths && ageMonths < row.toMonths) ?? null;
