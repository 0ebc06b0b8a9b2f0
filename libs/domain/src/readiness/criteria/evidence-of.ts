import { neverReached } from '../../never-reached';
import type { CriterionSpec } from '../../policy/criterion-spec';
import { assessmentEvidence } from '../assessment-evidence';
import type { Evidence } from '../readiness-event';
import type { Subject } from '../subject';
import { doseEvidence } from './dose-criterion';
import { assessmentAtBeginning, focusBeganOn } from './focus-began';

/** What a criterion was read from. */
export const evidenceOf = (spec: CriterionSpec, subject: Subject): readonly Evidence[] => {
  const { newest, previous, assessments } = subject;
  switch (spec.criterion) {
    case 'percent-now':
    case 'percent-under':
    case 'lowest-score':
    case 'lower-regions':
    case 'rated-functions':
    case 'newest-age':
    case 'newest-older':
    case 'step-back':
      return assessmentEvidence(newest);
    case 'percent-before':
      return assessmentEvidence(previous);
    case 'days-between':
    case 'reliable-fall':
      return assessmentEvidence(newest, previous);
    case 'rated':
    case 'percent-held':
      return assessmentEvidence(...assessments.slice(-spec.assessments).reverse());
    case 'gain':
      return assessmentEvidence(newest, assessmentAtBeginning(subject));
    case 'dose':
      return doseEvidence(subject, previous?.assessedOn ?? null);
    case 'dose-since-focus':
      return doseEvidence(subject, focusBeganOn(subject));
    default:
      return neverReached(spec);
  }
};
