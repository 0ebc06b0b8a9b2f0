import { instrumentV1 } from '@understory/domain';
import type { ReferenceData } from '../api-ports';
import type { MakeCommand } from '../writing/child-commands';
import { signAssessment, type ReadBy } from '../writing/commands-from';
import { newAssessmentId } from '../writing/new-ids';
import type { SignAssessmentBody } from './sign-assessment.body';

/** Signs with the norm set and the instrument last published. */
export class Signing {
  constructor(private readonly reference: ReferenceData) {}

  of(body: SignAssessmentBody): MakeCommand {
    return async (commandId, { assessments }) => {
      const assessmentId = newAssessmentId(commandId);
      // A retry after something was published is still the same command, with what it was first given with.
      const before = assessments.find((assessment) => assessment.assessmentId === assessmentId);
      return signAssessment(assessmentId, body, before ?? (await this.inForce()));
    };
  }

  private async inForce(): Promise<ReadBy> {
    const { normSetInForce, instruments } = await this.reference.current();
    return {
      normSet: normSetInForce === null ? null : { name: normSetInForce.name, version: normSetInForce.version },
      instrumentVersion: instruments.at(-1)?.version ?? instrumentV1.version,
    };
  }
}
