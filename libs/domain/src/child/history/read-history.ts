import type { LocalDate } from '../../calendar/local-date';
import { ageInMonths, type YearMonth } from '../../calendar/year-month';
import { hasBegun, isOver, type PeriodLimits } from '../../instrument/periods-of-life';
import type { HistoryEntry } from '../child';
import { accountsInOrder } from './accounts-in-order';
import type { HistoryStrand } from './history-event';

/** How one strand stands in one period. The four are never the same thing, and none of them is a zero. */
export type StrandReading = {
  readonly standing: 'not-yet-lived' | 'not-asked' | 'unknown' | 'rated';
  /** The account that counts; null while nothing was told. */
  readonly current: HistoryEntry | null;
  /** The other accounts, in the order they would count. */
  readonly others: readonly HistoryEntry[];
  /** Both ends of what the accounts say, when they differ in value. */
  readonly disagreement: { readonly lowest: number; readonly highest: number } | null;
};

export type PeriodReading = PeriodLimits & {
  readonly standing: 'lived-through' | 'being-lived' | 'not-yet-lived';
  readonly strands: Readonly<Record<HistoryStrand, StrandReading>>;
};

/**
 * The developmental history on a day: timing and severity of adversity, and relational health, period by period. It is
 * what a developmental risk graph plots (two published graphs: timing and severity of risk and resilience on top, an
 * overall estimate below). How that estimate is made is not public, so there is none in here. The limits of the periods are
 * those of the instrument in force: an account names its period, and is not bound to any assessment.
 */
export const readHistory = (
  history: readonly HistoryEntry[],
  born: YearMonth,
  on: LocalDate,
  periods: readonly PeriodLimits[],
): readonly PeriodReading[] => {
  const ageMonths = ageInMonths(born, on);
  return periods.map((limits) => {
    const standing = standingAt(limits, ageMonths);
    const read = (strand: HistoryStrand): StrandReading =>
      readStrand(accountsInOrder(history, limits.period, strand), standing === 'not-yet-lived');
    return {
      ...limits,
      standing,
      strands: { adversity: read('adversity'), 'relational-health': read('relational-health') },
    };
  });
};

const standingAt = (limits: PeriodLimits, ageMonths: number): PeriodReading['standing'] => {
  if (!hasBegun(limits, ageMonths)) return 'not-yet-lived';
  return isOver(limits, ageMonths) ? 'lived-through' : 'being-lived';
};

/** What was recorded before a birth month was put right is kept in sight, and counts as not yet lived all the same. */
const readStrand = (accounts: readonly HistoryEntry[], isAhead: boolean): StrandReading => {
  const [current = null, ...others] = accounts;
  const values = accounts.flatMap(({ value }) => (value === null ? [] : [value]));
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  return {
    standing: isAhead ? 'not-yet-lived' : current === null ? 'not-asked' : current.value === null ? 'unknown' : 'rated',
    current,
    others,
    disagreement: lowest < highest ? { lowest, highest } : null,
  };
};
