import type { NormSetRef } from '@understory/domain';
import type { ReferenceData } from '../api-ports';
import type { MakeCommand } from '../writing/child-commands';
import { signAssessment } from '../writing/commands-from';
import { newAssessmentId } from '../writing/new-ids';
import type { SignAssessmentBody } from './sign-assessment.body';

/** Signs with the norm set last published. */
export class Signing {
  constructor(private readonly reference: ReferenceData) {}

  of(body: SignAssessmentBody): MakeCommand {
    return async (commandId, { assessments }) => {
      const assessmentId = newAssessmentId(commandId);
      // A retry after norms were published is still the same command, with the norms it was first given with.
      const before = assessments.find((assessment) => assessment.assessmentId === assessmentId);
      const normSet = before === undefined ? await this.normSetInForce() : before.normSet;
      return signAssessment(assessmentId, body, normSet);
    };
  }

  private async normSetInForce(): Promise<NormSetRef | null> {
    const { normSetInForce } = await this.reference.current();
    return normSetInForce === null ? null : { name: normSetInForce.name, version: normSetInForce.version };
  }
}
