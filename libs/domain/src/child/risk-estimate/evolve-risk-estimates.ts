import { neverReached } from '../../never-reached';
import type { TranscribedEstimate } from '../child';
import type { RecordedChildEvent } from '../child-event';
import { correctionOf } from '../correction-of';
import { riskEstimateOf } from './check-risk-estimate';
import type { RiskEstimateEvent } from './risk-estimate-event';

type Recorded = Extract<RecordedChildEvent, { readonly type: RiskEstimateEvent['type'] }>;

export const evolveRiskEstimates = (
  estimates: readonly TranscribedEstimate[],
  event: Recorded,
): readonly TranscribedEstimate[] => {
  switch (event.type) {
    case 'RiskEstimateTranscribed': {
      const estimate = {
        ...riskEstimateOf(event.data),
        estimateId: event.data.estimateId,
        firstOccurredOn: event.occurredOn,
        effectiveEvent: event.id,
        corrections: [],
      };
      return [...estimates, estimate];
    }
    case 'RiskEstimateCorrected':
      return estimates.map((estimate) =>
        estimate.estimateId === event.data.estimateId
          ? {
              ...estimate,
              ...riskEstimateOf(event.data),
              effectiveEvent: event.id,
              corrections: [...estimate.corrections, correctionOf(event)],
            }
          : estimate,
      );
    default:
      return neverReached(event);
  }
};
