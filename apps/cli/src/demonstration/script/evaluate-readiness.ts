import type { Child, ChildCommand, FlagId } from '@understory/domain';
import { readinessJob } from '../clinic/staff';
import type { Course } from './course';

/**
 * What the readiness job would have done at the time. Doses entered since the newest assessment are left out: they
 * count towards the next one, so the job would find nothing.
 */
export const evaluateReadiness = ({ inForce, child, give, idOf }: Course, given: readonly ChildCommand[]): void => {
  if (!given.some((command) => matters(command, child()))) return;
  const newFlagId = idOf('flag', child().flags.length) as FlagId;
  give(readinessJob, { type: 'EvaluateReadiness', policy: inForce.policy, normSets: inForce.lookup, newFlagId });
};

const matters = (command: ChildCommand, { assessments }: Child): boolean => {
  if (assessments.length === 0) return false;
  if (command.type !== 'DeliverDose' && command.type !== 'CorrectDose') return true;
  return assessments.some(({ assessedOn }) => command.deliveredOn < assessedOn);
};
