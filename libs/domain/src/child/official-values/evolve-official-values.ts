import type { Assessment, TranscribedValues } from '../child';
import type { RecordedChildEvent } from '../child-event';
import { correctionOf } from '../correction-of';
import { officialValuesOf, type OfficialValuesEvent } from './official-values-event';

type Recorded = Extract<RecordedChildEvent, { readonly type: OfficialValuesEvent['type'] }>;

export const evolveOfficialValues = (assessments: readonly Assessment[], event: Recorded): readonly Assessment[] =>
  assessments.map((assessment) =>
    assessment.assessmentId === event.data.assessmentId
      ? { ...assessment, official: transcribed(assessment.official, event) }
      : assessment,
  );

const transcribed = (before: TranscribedValues | null, event: Recorded): TranscribedValues => ({
  ...officialValuesOf(event.data),
  firstOccurredOn: before?.firstOccurredOn ?? event.occurredOn,
  effectiveEvent: event.id,
  corrections: event.type === 'OfficialValuesCorrected' ? [...(before?.corrections ?? []), correctionOf(event)] : [],
});
