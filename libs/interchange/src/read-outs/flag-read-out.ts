import type { Assessment, Child, Criterion, Evidence, Flag } from '@understory/domain';

export type FlagReadOut = {
  readonly child: string;
  readonly direction: string;
  readonly from: string;
  readonly to: string;
  readonly assessmentDate: string | null;
  readonly policyVersion: number;
  readonly status: Flag['status'];
  readonly criteria: readonly CriterionReadOut[];
};

type CriterionReadOut = Omit<Criterion, 'evidence'> & { readonly evidence: readonly EvidenceReadOut[] };

/** Evidence in the words of the record: two equal histories read the same, so it holds no ids. */
type EvidenceReadOut =
  | { readonly type: 'assessment'; readonly date: string; readonly kind: string }
  | {
      readonly type: 'intervention';
      readonly intervention: string;
      readonly plannedMinutes: number;
      readonly deliveredMinutes: number;
      readonly doses: number;
    };

/** All flags of a child in the order they were raised. */
export const flagReadOuts = (child: Child, reference: string): readonly FlagReadOut[] =>
  child.flags.map((flag) => ({
    child: reference,
    direction: flag.direction,
    from: flag.from,
    to: flag.to,
    assessmentDate: assessmentOf(child, flag.assessmentId)?.assessedOn ?? null,
    policyVersion: flag.policyVersion,
    status: flag.status,
    criteria: flag.criteria.map(({ evidence, ...criterion }) => ({
      ...criterion,
      evidence: evidence.flatMap((item) => evidenceReadOut(child, item)),
    })),
  }));

const evidenceReadOut = (child: Child, evidence: Evidence): readonly EvidenceReadOut[] => {
  switch (evidence.type) {
    case 'assessment': {
      const assessment = assessmentOf(child, evidence.assessmentId);
      return assessment === undefined
        ? []
        : [{ type: 'assessment', date: assessment.assessedOn, kind: assessment.kind }];
    }
    case 'intervention': {
      const intervention = child.interventions.find(({ interventionId }) => interventionId === evidence.interventionId);
      const { plannedMinutes, deliveredMinutes, doses } = evidence;
      return intervention === undefined
        ? []
        : [{ type: 'intervention', intervention: intervention.reference, plannedMinutes, deliveredMinutes, doses }];
    }
  }
};

const assessmentOf = (child: Child, id: Assessment['assessmentId']): Assessment | undefined =>
  child.assessments.find(({ assessmentId }) => assessmentId === id);
