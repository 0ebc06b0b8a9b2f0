import { neverReached } from '../../never-reached';
import type { Intervention } from '../child';
import type { RecordedChildEvent } from '../child-event';
import { actorNameOf } from '../named-act';
import { correctionOf } from '../correction-of';
import { sixRsOf } from '../six-rs/six-rs';
import { planOf } from './plan-of';

type Type =
  'InterventionPlanned' | 'InterventionChanged' | 'InterventionEnded' | 'InterventionMadePrimary' | 'SixRsAnswered';
type Recorded = Extract<RecordedChildEvent, { readonly type: Type }>;
type Later = Exclude<Recorded, { readonly type: 'InterventionPlanned' }>;

export const evolveInterventions = (
  interventions: readonly Intervention[],
  event: Recorded,
): readonly Intervention[] => {
  const { interventionId } = event.data;
  if (event.type === 'InterventionPlanned') {
    const planned = { firstOccurredOn: event.occurredOn, effectiveEvent: event.id, corrections: [] };
    const open = { sixRs: null, madePrimary: null };
    return [...interventions, { ...planOf(event.data), interventionId, ...planned, ...open }];
  }
  return interventions.map((intervention) =>
    intervention.interventionId === interventionId ? after(intervention, event) : intervention,
  );
};

const after = (intervention: Intervention, event: Later): Intervention => {
  switch (event.type) {
    case 'InterventionChanged':
      return { ...corrected(intervention, event), ...planOf(event.data) };
    case 'InterventionEnded':
      return { ...corrected(intervention, event), endsOn: event.data.endedOn };
    case 'InterventionMadePrimary': {
      const { madePrimaryOn, essential, reason } = event.data;
      return {
        ...intervention,
        madePrimary: { on: madePrimaryOn, by: event.by, actorName: actorNameOf(event), essential, reason },
      };
    }
    case 'SixRsAnswered':
      return { ...intervention, sixRs: sixRsOf(event.data) };
    default:
      return neverReached(event);
  }
};

type Correcting = Extract<Later, { readonly type: 'InterventionChanged' | 'InterventionEnded' }>;

/** What a number rests on from now on, and who put it so. */
const corrected = (intervention: Intervention, event: Correcting): Intervention => ({
  ...intervention,
  effectiveEvent: event.id,
  corrections: [...intervention.corrections, correctionOf(event)],
});
