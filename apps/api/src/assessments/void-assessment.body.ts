import { Reason } from '../fields/text';

export class VoidAssessmentBody {
  @Reason()
  readonly reason!: string;
}
