import {
  assessmentKinds,
  courseStepOf,
  dischargedOn,
  programNow,
  whereaboutsOf,
  withoutDischarge,
  withStep,
  type ChildEvent,
  type ChildIdentityCorrected,
} from '@understory/domain';
import type { BareEvent } from '@understory/event-store';
import { childEventOf, childIdOf } from '../child-event-of';
import type { AssessmentDay, CaseloadRow } from './caseload-row';

export const foldCaseload = (row: CaseloadRow | undefined, recorded: BareEvent): CaseloadRow | undefined => {
  const event = childEventOf(recorded);
  // It stands where a child would be enrolled, and no child is.
  if (event.type === 'ReferenceClaimed') return row;
  const before = row ?? enrolledBy(event, recorded);
  return { ...before, ...changeBy(event, before), revision: recorded.revision, position: recorded.position };
};

const enrolledBy = (event: ChildEvent, recorded: BareEvent): CaseloadRow => {
  if (event.type !== 'ChildEnrolled') throw new Error(`${recorded.stream} begins with ${event.type}.`);
  const { reference, bornMonth, program, demonstration, enrolledOn } = event.data;
  return {
    childId: childIdOf(recorded),
    reference,
    bornMonth,
    earlierReferences: [],
    program,
    demonstration,
    enrolledOn,
    careTeam: [],
    assessments: [],
    approvedFocus: null,
    openFlag: null,
    course: [],
    dischargedOn: null,
    erasedOn: null,
    revision: recorded.revision,
    position: recorded.position,
  };
};

const changeBy = (event: ChildEvent, row: CaseloadRow): Partial<CaseloadRow> => {
  switch (event.type) {
    case 'ChildEnrolled':
    case 'ProgramTransferred':
    case 'ChildDischarged':
    case 'ChildReadmitted':
      return courseBy(event, row);
    case 'ChildIdentityCorrected':
      return identityBy(event.data, row);
    case 'DischargeRetracted':
      return inCourse(withoutDischarge(row.course, event.data.dischargedOn), row);
    case 'CareTeamChanged':
      return { careTeam: event.data.accountIds };
    case 'AssessmentSigned':
    case 'AssessmentCosigned':
    case 'AssessmentCorrected':
      return { assessments: inOrder([...without(event.data.assessmentId, row), dayOf(event.data)]) };
    case 'AssessmentVoided':
      return { assessments: without(event.data.assessmentId, row) };
    case 'PlanApproved':
      return { approvedFocus: event.data.focus };
    case 'FocusMoved':
      return { approvedFocus: event.data.to };
    case 'ReadinessFlagged': {
      const { flagId, direction, from, to } = event.data;
      return { openFlag: { flagId, direction, from, to } };
    }
    case 'ReadinessWithdrawn':
    case 'ReadinessReviewed':
      return row.openFlag?.flagId === event.data.flagId ? { openFlag: null } : {};
    case 'RecordErased':
      return { reference: '', earlierReferences: [], bornMonth: '', openFlag: null, erasedOn: event.data.erasedOn };
    default:
      return {};
  }
};

const identityBy = (
  { bornMonth, reference }: ChildIdentityCorrected['data'],
  row: CaseloadRow,
): Partial<CaseloadRow> =>
  reference === null
    ? { bornMonth }
    : { bornMonth, reference, earlierReferences: [...row.earlierReferences, row.reference] };

const courseBy = (event: ChildEvent, row: CaseloadRow): Partial<CaseloadRow> => {
  const step = courseStepOf(event);
  if (step === null) return {};
  return inCourse(withStep(row.course, whereaboutsOf(step)), row);
};

const inCourse = (course: CaseloadRow['course'], row: CaseloadRow): Partial<CaseloadRow> => ({
  course,
  program: programNow(course)?.program ?? row.program,
  dischargedOn: dischargedOn(course),
});

const dayOf = ({ assessmentId, assessedOn, kind }: AssessmentDay): AssessmentDay => ({
  assessmentId,
  assessedOn,
  kind,
});

const without = (assessmentId: string, { assessments }: CaseloadRow): readonly AssessmentDay[] =>
  assessments.filter((assessment) => assessment.assessmentId !== assessmentId);

const inOrder = (assessments: readonly AssessmentDay[]): readonly AssessmentDay[] =>
  [...assessments].sort((a, b) =>
    a.assessedOn === b.assessedOn
      ? assessmentKinds.indexOf(a.kind) - assessmentKinds.indexOf(b.kind)
      : a.assessedOn < b.assessedOn
        ? -1
        : 1,
  );
