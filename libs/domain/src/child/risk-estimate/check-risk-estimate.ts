import { ageInMonths, type YearMonth } from '../../calendar/year-month';
import { refuse, type Refusal } from '../../decision';
import { firstPeriods, hasBegun, limitsOf, type PeriodsInForce } from '../../instrument/periods-of-life';
import { isBlank } from '../../is-blank';
import type { RiskEstimate } from './risk-estimate-event';

export const checkRiskEstimate = (
  from: RiskEstimate & { readonly periods?: PeriodsInForce },
  born: YearMonth,
): RiskEstimate | Refusal => {
  const { period, estimate, reportedOn } = from;
  const ageMonths = ageInMonths(born, reportedOn);
  if (ageMonths < 0) return refuse('RISK_ESTIMATE.BEFORE_BIRTH', { reportedOn });
  if (period !== null && !hasBegun(limitsOf(period, from.periods?.() ?? firstPeriods), ageMonths)) {
    return refuse('RISK_ESTIMATE.NOT_YET_LIVED', { period, ageMonths });
  }
  if (isBlank(estimate)) return refuse('RISK_ESTIMATE.BLANK');
  return riskEstimateOf(from);
};

/** The facts alone, out of a command, an event or the record. */
export const riskEstimateOf = ({ period, estimate, reportedOn }: RiskEstimate): RiskEstimate => ({
  period,
  estimate,
  reportedOn,
});
