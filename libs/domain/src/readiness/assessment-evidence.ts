import type { Assessment } from '../child/child';
import type { Evidence } from './readiness-event';

export const assessmentEvidence = (...assessments: readonly (Assessment | null)[]): readonly Evidence[] =>
  assessments.flatMap((assessment) =>
    assessment === null
      ? []
      : [{ type: 'assessment', assessmentId: assessment.assessmentId, eventId: assessment.effectiveEvent }],
  );
