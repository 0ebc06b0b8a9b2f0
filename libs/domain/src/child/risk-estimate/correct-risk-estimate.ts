import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import { sameFacts } from '../../same-facts';
import type { CorrectRiskEstimate } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import { bornMonthOf, type EnrolledChild } from '../enrolled-child';
import { isRetracted } from '../retraction/is-retracted';
import { checkRiskEstimate, riskEstimateOf } from './check-risk-estimate';

export const decideCorrectRiskEstimate = (
  command: CorrectRiskEstimate,
  child: EnrolledChild,
): Decision<ChildEventDraft> => {
  const { estimateId, reason } = command;
  const corrected = child.riskEstimates.find((other) => other.estimateId === estimateId);
  if (corrected === undefined) {
    return isRetracted(child, 'risk-estimate', estimateId)
      ? refuse('RISK_ESTIMATE.RETRACTED')
      : refuse('RISK_ESTIMATE.UNKNOWN');
  }
  if (isBlank(reason)) return refuse('REASON.BLANK');
  const read = checkRiskEstimate(command, bornMonthOf(child));
  if ('outcome' in read) return read;
  if (sameFacts(read, riskEstimateOf(corrected))) return refuse('RISK_ESTIMATE.UNCHANGED');
  const data = { ...read, estimateId, supersedes: corrected.effectiveEvent, reason };
  return accept({ type: 'RiskEstimateCorrected', data, occurredOn: corrected.firstOccurredOn });
};
