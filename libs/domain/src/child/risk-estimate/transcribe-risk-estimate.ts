import { accept, refuse, type Decision } from '../../decision';
import type { TranscribeRiskEstimate } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import { bornMonthOf, type EnrolledChild } from '../enrolled-child';
import { isRetracted } from '../retraction/is-retracted';
import { checkRiskEstimate } from './check-risk-estimate';

export const decideTranscribeRiskEstimate = (
  command: TranscribeRiskEstimate,
  child: EnrolledChild,
): Decision<ChildEventDraft> => {
  const { estimateId } = command;
  if (child.riskEstimates.some((other) => other.estimateId === estimateId)) return refuse('RISK_ESTIMATE.ID_TAKEN');
  if (isRetracted(child, 'risk-estimate', estimateId)) return refuse('RISK_ESTIMATE.RETRACTED');
  const read = checkRiskEstimate(command, bornMonthOf(child));
  if ('outcome' in read) return read;
  return accept({ type: 'RiskEstimateTranscribed', data: { ...read, estimateId }, occurredOn: read.reportedOn });
};
