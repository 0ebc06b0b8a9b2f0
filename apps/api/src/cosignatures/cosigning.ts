import { certificationOn } from '@understory/commands';
import {
  parseLocalDate,
  type AssessmentId,
  type Child,
  type CosignAssessment,
  type DeclineCosignature,
  type LocalDate,
  type SignerCertification,
} from '@understory/domain';
import type { ApiPorts } from '../api-ports';
import type { MakeCommand } from '../writing/child-commands';
import type { Sender } from '../writing/sender';

type Answering = Pick<CosignAssessment, 'assessmentId' | 'signer' | 'on'>;

/** Answers an assessment that waits, with what is recorded of the certification of whoever answers. */
export class Cosigning {
  constructor(private readonly ports: Pick<ApiPorts, 'store' | 'index' | 'clock'>) {}

  cosign(assessmentId: AssessmentId, sender: Sender): MakeCommand {
    return async (_, child): Promise<CosignAssessment> => ({
      type: 'CosignAssessment',
      ...(await this.answering(assessmentId, child, sender)),
    });
  }

  decline(assessmentId: AssessmentId, reason: string, sender: Sender): MakeCommand {
    return async (_, child): Promise<DeclineCosignature> => ({
      type: 'DeclineCosignature',
      ...(await this.answering(assessmentId, child, sender)),
      reason,
    });
  }

  private async answering(assessmentId: AssessmentId, child: Child, { actor }: Sender): Promise<Answering> {
    const before = answeredBefore(child, assessmentId, actor.id);
    if (before !== null) return before;
    const on = this.today();
    return { assessmentId, signer: await certificationOn(this.ports, actor.id, on), on };
  }

  private today(): LocalDate {
    const today = parseLocalDate(this.ports.clock().slice(0, 10));
    if (today === null) throw new Error('The clock does not tell a day.');
    return today;
  }
}

/** A retry, on a later day perhaps, is still the same command. Of what is taken back, no certification was kept. */
const answeredBefore = ({ submissions }: Child, assessmentId: AssessmentId, accountId: string): Answering | null => {
  const answer = submissions.find((submission) => submission.assessmentId === assessmentId)?.answer ?? null;
  if (answer === null || answer.by !== accountId || answer.certification === null) return null;
  const signer: SignerCertification = { accountId, certified: true, reliedOn: answer.certification };
  return { assessmentId, signer, on: answer.on };
};
