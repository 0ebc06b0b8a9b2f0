import { Reason } from '../fields/text';
import { SignAssessmentBody } from './sign-assessment.body';

/** Replaces all that the assessment says; what is left out is not kept. */
export class CorrectAssessmentBody extends SignAssessmentBody {
  @Reason()
  readonly reason!: string;
}
