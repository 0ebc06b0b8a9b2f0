import type { LocalDate } from '../../calendar/local-date';
import type { EventId, RiskEstimateId } from '../../ids';
import type { PeriodOfLife } from '../../instrument/periods-of-life';
import type { Personal } from '../../personal';

/**
 * The overall developmental risk estimate of an official report, copied by hand. Neither its formula nor its scale is
 * public, so it is kept in the words of that report and nothing is computed from it. A correction replaces all of it.
 */
export type RiskEstimate = {
  /** Null: of the whole history. */
  readonly period: PeriodOfLife | null;
  readonly estimate: Personal;
  /** The day of the official report. */
  readonly reportedOn: LocalDate;
};

export type RiskEstimateTranscribed = {
  readonly type: 'RiskEstimateTranscribed';
  readonly data: RiskEstimate & { readonly estimateId: RiskEstimateId };
};

export type RiskEstimateCorrected = {
  readonly type: 'RiskEstimateCorrected';
  readonly data: RiskEstimate & {
    readonly estimateId: RiskEstimateId;
    readonly supersedes: EventId;
    readonly reason: Personal;
  };
};

export type RiskEstimateEvent = RiskEstimateTranscribed | RiskEstimateCorrected;
