import { certificationAskedOf, type StreamPorts, type CurrentReference } from '@understory/commands';
import { instrumentV1, type AssessmentId, type Child } from '@understory/domain';
import type { MakeCommand } from '../writing/child-commands';
import { signAssessment, type ReadBy } from '../writing/commands-from';
import { newAssessmentId } from '../writing/new-ids';
import type { Sender } from '../writing/sender';
import type { SignAssessmentBody } from './sign-assessment.body';

export type OneSigning = {
  readonly make: MakeCommand;
  /** Of the command that was made last. */
  readonly waits: () => boolean;
};

/** Signs with the norm set and the instrument last published, and with what is recorded of the signer's certification. */
export class Signing {
  constructor(
    private readonly reference: CurrentReference,
    private readonly ports: StreamPorts,
  ) {}

  of(body: SignAssessmentBody, { actor }: Pick<Sender, 'actor'>): OneSigning {
    let waits = false;
    const make: MakeCommand = async (commandId, child) => {
      const assessmentId = newAssessmentId(commandId);
      const readBy = readBefore(child, assessmentId, actor.id) ?? (await this.lookUp(body, actor.id));
      waits = readBy.signer?.certified === false;
      return signAssessment(assessmentId, body, readBy);
    };
    return { make, waits: () => waits };
  }

  private async lookUp({ assessedOn }: SignAssessmentBody, accountId: string): Promise<ReadBy> {
    const { normSetInForce, instruments } = await this.reference.current();
    return {
      normSet: normSetInForce === null ? null : { name: normSetInForce.name, version: normSetInForce.version },
      instrumentVersion: instruments.at(-1)?.version ?? instrumentV1.version,
      signer: await certificationAskedOf(this.ports, accountId, assessedOn),
    };
  }
}

/** A retry is still the same command when something was published meanwhile: with what it was first given with. */
const readBefore = (
  { assessments, submissions }: Child,
  assessmentId: AssessmentId,
  accountId: string,
): ReadBy | null => {
  const submitted = submissions.find((submission) => submission.assessmentId === assessmentId);
  if (submitted !== undefined) {
    const { normSet, instrumentVersion, certification: reliedOn } = submitted;
    return { normSet, instrumentVersion, signer: { accountId, certified: false, reliedOn } };
  }
  const signed = assessments.find((assessment) => assessment.assessmentId === assessmentId);
  if (signed === undefined) return null;
  const { normSet, instrumentVersion, certification: reliedOn } = signed;
  return {
    normSet,
    instrumentVersion,
    signer: reliedOn === undefined ? null : { accountId, certified: true, reliedOn },
  };
};
