import type {
  CorrectHistory,
  CorrectRiskEstimate,
  HistoryAccount,
  HistoryEntryId,
  PeriodsInForce,
  RecordHistory,
  RiskEstimate,
  RiskEstimateId,
  TranscribeRiskEstimate,
} from '@understory/domain';
import type { CorrectHistoryBody } from '../developmental-history/correct-history.body';
import type { RecordHistoryBody } from '../developmental-history/record-history.body';
import type { CorrectRiskEstimateBody } from '../risk-estimates/correct-risk-estimate.body';
import type { TranscribeRiskEstimateBody } from '../risk-estimates/transcribe-risk-estimate.body';

export const recordHistory = (
  entryId: HistoryEntryId,
  body: RecordHistoryBody,
  periods: PeriodsInForce,
): RecordHistory => ({
  type: 'RecordHistory',
  entryId,
  periods,
  ...accountOf(body),
});

export const correctHistory = (
  entryId: HistoryEntryId,
  body: CorrectHistoryBody,
  periods: PeriodsInForce,
): CorrectHistory => ({
  type: 'CorrectHistory',
  entryId,
  periods,
  ...accountOf(body),
  reason: body.reason,
});

export const transcribeRiskEstimate = (
  estimateId: RiskEstimateId,
  body: TranscribeRiskEstimateBody,
  periods: PeriodsInForce,
): TranscribeRiskEstimate => ({ type: 'TranscribeRiskEstimate', estimateId, periods, ...riskEstimateOf(body) });

export const correctRiskEstimate = (
  estimateId: RiskEstimateId,
  body: CorrectRiskEstimateBody,
  periods: PeriodsInForce,
): CorrectRiskEstimate => ({
  type: 'CorrectRiskEstimate',
  estimateId,
  periods,
  ...riskEstimateOf(body),
  reason: body.reason,
});

const accountOf = (body: RecordHistoryBody): HistoryAccount => ({
  period: body.period,
  strand: body.strand,
  value: body.value,
  confidence: body.confidence,
  source: body.source,
  reportedOn: body.reportedOn,
  note: body.note,
  about: body.about,
  factKind: body.factKind,
  person: body.person,
});

const riskEstimateOf = ({ period, estimate, reportedOn }: TranscribeRiskEstimateBody): RiskEstimate => ({
  period,
  estimate,
  reportedOn,
});
