import type { Intervention } from '../child';
import type { RecordedChildEvent } from '../child-event';
import { correctionOf } from '../correction-of';
import { planOf } from './plan-of';

type Recorded = Extract<RecordedChildEvent, { readonly type: 'InterventionPlanned' | 'InterventionChanged' }>;

export const evolveInterventions = (
  interventions: readonly Intervention[],
  event: Recorded,
): readonly Intervention[] => {
  const { interventionId } = event.data;
  if (event.type === 'InterventionPlanned') {
    const planned = { firstOccurredOn: event.occurredOn, effectiveEvent: event.id, corrections: [] };
    return [...interventions, { ...planOf(event.data), interventionId, ...planned }];
  }
  const correction = correctionOf(event);
  return interventions.map((intervention) =>
    intervention.interventionId === interventionId
      ? {
          ...intervention,
          ...planOf(event.data),
          effectiveEvent: event.id,
          corrections: [...intervention.corrections, correction],
        }
      : intervention,
  );
};
