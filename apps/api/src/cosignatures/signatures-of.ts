import type { Person } from '@understory/access';
import { assessmentsInOrder } from '@understory/domain';
import type { OpenedRecord } from '../reading/child-records';
import type { Signature } from './signatures.answer';

type Asker = { readonly person: Person; readonly isCosigner: boolean };

/** Every assessment that counts, waits or was declined, with who answers for it. Oldest first. */
export const signaturesOf = (record: OpenedRecord, asker: Asker): readonly Signature[] =>
  [...signedOnes(record), ...submittedOnes(record, asker)].sort((one, other) =>
    one.assessedOn < other.assessedOn ? -1 : one.assessedOn > other.assessedOn ? 1 : 0,
  );

const signedOnes = ({ entries, child }: OpenedRecord): readonly Signature[] => {
  const signings = new Map(
    entries.flatMap(({ opened, recorded }) =>
      opened.type === 'AssessmentSigned' ? [[opened.data.assessmentId, recorded.metadata] as const] : [],
    ),
  );
  return assessmentsInOrder(child).flatMap((assessment): readonly Signature[] => {
    const { assessmentId, kind, assessedOn, rater, scores, certification } = assessment;
    const signing = signings.get(assessmentId);
    // A co-signed one stands among the submissions.
    if (signing === undefined) return [];
    return [
      {
        ...{ assessmentId, kind, assessedOn, rater, scores },
        ...{
          standing: 'signed',
          signedBy: signing.actorId,
          signerCertified: certification === undefined ? null : true,
        },
        exempt: signing.actorRole === 'importer' ? 'import' : null,
        ...{ answeredBy: null, answeredOn: null, reason: null, mayCosign: false, mayDecline: false },
      },
    ];
  });
};

const submittedOnes = ({ child }: OpenedRecord, { person, isCosigner }: Asker): readonly Signature[] =>
  child.submissions.flatMap((submission): readonly Signature[] => {
    const { assessmentId, status, submittedBy, answer } = submission;
    // What a correction made of a co-signed one is what counts.
    const now = child.assessments.find((assessment) => assessment.assessmentId === assessmentId) ?? submission;
    if ('voided' in now && now.voided) return [];
    const { kind, assessedOn, rater, scores } = now;
    const isWaiting = status === 'waiting';
    const isOwn = submittedBy === person.accountId;
    const mayCosign = isWaiting && !isOwn && isCosigner && child.careTeam.includes(person.accountId);
    return [
      {
        ...{ assessmentId, kind, assessedOn, rater, scores, standing: status, signedBy: submittedBy },
        ...{ exempt: null, signerCertified: false },
        ...{ answeredBy: answer?.by ?? null, answeredOn: answer?.on ?? null, reason: answer?.reason ?? null },
        ...{ mayCosign, mayDecline: mayCosign || (isWaiting && isOwn) },
      },
    ];
  });
