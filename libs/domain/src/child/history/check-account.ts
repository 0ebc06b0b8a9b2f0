import { ageInMonths, type YearMonth } from '../../calendar/year-month';
import { refuse, type Refusal } from '../../decision';
import { parseScore } from '../../instrument/scores';
import { firstPeriods, hasBegun, limitsOf, type PeriodsInForce } from '../../instrument/periods-of-life';
import { isBlank } from '../../is-blank';
import { accountOf } from './account-of';
import type { HistoryAccount } from './history-event';

/** The account, or why it cannot stand. A period that had not begun by the day of the account has nothing to tell. */
export const checkAccount = (
  from: HistoryAccount & { readonly periods?: PeriodsInForce },
  born: YearMonth,
): HistoryAccount | Refusal => {
  const { period, value, confidence, reportedOn, note, about, person } = from;
  const ageMonths = ageInMonths(born, reportedOn);
  if (ageMonths < 0) return refuse('HISTORY.BEFORE_BIRTH', { reportedOn });
  if (!hasBegun(limitsOf(period, from.periods?.() ?? firstPeriods), ageMonths))
    return refuse('HISTORY.NOT_YET_LIVED', { period, ageMonths });
  if (value !== null && parseScore(value) === null) return refuse('HISTORY.VALUE_OUT_OF_RANGE', { value });
  if (value !== null && confidence === null) return refuse('HISTORY.CONFIDENCE_MISSING');
  if (value === null && confidence !== null) return refuse('HISTORY.CONFIDENCE_IN_UNKNOWN', { confidence });
  if (note !== null && isBlank(note)) return refuse('HISTORY.NOTE_BLANK');
  if (about === 'child' && person !== null) return refuse('HISTORY.PERSON_NOT_ASKED');
  if (person !== null && isBlank(person)) return refuse('HISTORY.PERSON_BLANK');
  return accountOf(from);
};
