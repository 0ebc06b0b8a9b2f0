import { certificationAskedOf, type StreamPorts } from '@understory/commands';
import type { AssessmentId, Child, NormSetRef, SignerCertification } from '@understory/domain';
import type { ReferenceData } from '../api-ports';
import type { MakeCommand } from '../writing/child-commands';
import { signAssessment } from '../writing/commands-from';
import { newAssessmentId } from '../writing/new-ids';
import type { Sender } from '../writing/sender';
import type { SignAssessmentBody } from './sign-assessment.body';

export type OneSigning = {
  readonly make: MakeCommand;
  /** Of the command that was made last. */
  readonly waits: () => boolean;
};

type LookedUp = { readonly normSet: NormSetRef | null; readonly signer: SignerCertification | null };

/** Signs with the norm set last published, and with what is recorded of the signer's certification. */
export class Signing {
  constructor(
    private readonly reference: ReferenceData,
    private readonly ports: StreamPorts,
  ) {}

  of(body: SignAssessmentBody, { actor }: Sender): OneSigning {
    let waits = false;
    const make: MakeCommand = async (commandId, child) => {
      const assessmentId = newAssessmentId(commandId);
      const { normSet, signer } = lookedUpBefore(child, assessmentId, actor.id) ?? (await this.lookUp(body, actor.id));
      waits = signer?.certified === false;
      return signAssessment(assessmentId, body, normSet, signer);
    };
    return { make, waits: () => waits };
  }

  private async lookUp({ assessedOn }: SignAssessmentBody, accountId: string): Promise<LookedUp> {
    const { normSetInForce } = await this.reference.current();
    const normSet = normSetInForce === null ? null : { name: normSetInForce.name, version: normSetInForce.version };
    return { normSet, signer: await certificationAskedOf(this.ports, accountId, assessedOn) };
  }
}

/** A retry is still the same command when norms or certifications changed meanwhile: with what it was first given with. */
const lookedUpBefore = (
  { assessments, submissions }: Child,
  assessmentId: AssessmentId,
  accountId: string,
): LookedUp | null => {
  const submitted = submissions.find((submission) => submission.assessmentId === assessmentId);
  if (submitted !== undefined) {
    const { normSet, certification: reliedOn } = submitted;
    return { normSet, signer: { accountId, certified: false, reliedOn } };
  }
  const signed = assessments.find((assessment) => assessment.assessmentId === assessmentId);
  if (signed === undefined) return null;
  const { normSet, certification: reliedOn } = signed;
  return { normSet, signer: reliedOn === undefined ? null : { accountId, certified: true, reliedOn } };
};
