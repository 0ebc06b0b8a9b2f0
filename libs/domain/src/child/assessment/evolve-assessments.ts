import { neverReached } from '../../never-reached';
import type { Assessment } from '../child';
import type { RecordedChildEvent } from '../child-event';
import type { AssessmentEvent } from './assessment-event';
import { correctionOf } from '../correction-of';
import { circumstancesOf } from './circumstances';
import { ratingOf } from './rating-of';

type Recorded = Extract<RecordedChildEvent, { readonly type: AssessmentEvent['type'] | 'AssessmentCosigned' }>;

export const evolveAssessments = (assessments: readonly Assessment[], event: Recorded): readonly Assessment[] => {
  switch (event.type) {
    case 'AssessmentSigned':
    case 'AssessmentCosigned': {
      const { assessmentId, instrumentVersion, normSet, certification } = event.data;
      const signed: Assessment = {
        assessmentId,
        instrumentVersion,
        normSet,
        firstOccurredOn: event.occurredOn,
        firstRecordedAt: event.recordedAt,
        effectiveEvent: event.id,
        voided: false,
        corrections: [],
        official: null,
        secondRating: null,
        // Named one by one: to spread them into a literal takes the engine ten times as long.
        sources: event.data.sources,
        setting: event.data.setting,
        kind: event.data.kind,
        assessedOn: event.data.assessedOn,
        ageMonths: event.data.ageMonths,
        scores: event.data.scores,
        relationalHealth: event.data.relationalHealth,
        rater: event.data.rater,
      };
      return [...assessments, certification === undefined ? signed : { ...signed, certification }];
    }
    case 'AssessmentCorrected':
      return assessments.map((assessment) =>
        assessment.assessmentId === event.data.assessmentId
          ? {
              ...corrected(assessment, event),
              ...ratingOf(event.data),
              ...circumstancesOf(event.data),
              effectiveEvent: event.id,
            }
          : assessment,
      );
    case 'AssessmentVoided':
      return assessments.map((assessment) =>
        assessment.assessmentId === event.data.assessmentId
          ? { ...corrected(assessment, event), voided: true }
          : assessment,
      );
    case 'AssessmentsReread':
      return assessments.map((assessment) => ({ ...assessment, normSet: event.data.normSet }));
    default:
      return neverReached(event);
  }
};

const corrected = (assessment: Assessment, event: Parameters<typeof correctionOf>[0]): Assessment => ({
  ...assessment,
  corrections: [...assessment.corrections, correctionOf(event)],
});
