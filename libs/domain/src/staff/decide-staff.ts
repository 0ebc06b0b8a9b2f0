import { isBefore } from '../calendar/local-date';
import { accept, refuse, type Decision } from '../decision';
import { isBlank } from '../is-blank';
import { neverReached } from '../never-reached';
import type {
  EndCertification,
  GrantCertification,
  RecordTraining,
  StaffCommand,
  StrikeOutTraining,
} from './staff-command';
import type { StaffEventDraft } from './staff-event';
import type { StaffMember } from './staff-member';

/** A hundred hours in one entry: more was mistyped. */
export const mostQuarterHours = 400;

export const decideStaff = (command: StaffCommand, member: StaffMember): Decision<StaffEventDraft> => {
  switch (command.type) {
    case 'GrantCertification':
      return decideGrant(command, member);
    case 'EndCertification':
      return decideEnd(command, member);
    case 'RecordTraining':
      return decideTraining(command, member);
    case 'StrikeOutTraining':
      return decideStrikeOut(command, member);
    default:
      return neverReached(command);
  }
};

const decideGrant = ({ type: _, ...data }: GrantCertification, member: StaffMember): Decision<StaffEventDraft> => {
  const { certificationId, what, grantedOn, expiresOn, issuer } = data;
  if (isBlank(what)) return refuse('CERTIFICATION.WHAT_BLANK');
  if (isBlank(issuer)) return refuse('CERTIFICATION.ISSUER_BLANK');
  if (isBefore(expiresOn, grantedOn)) return refuse('CERTIFICATION.EXPIRES_BEFORE_GRANT', { grantedOn, expiresOn });
  const { certifications } = member;
  if (certifications.some((other) => other.certificationId === certificationId)) {
    return refuse('CERTIFICATION.ID_TAKEN');
  }
  const isThere = certifications.some(
    (other) => other.endedOn === null && other.what === what && other.grantedOn === grantedOn,
  );
  if (isThere) return refuse('CERTIFICATION.ALREADY_GRANTED', { grantedOn });
  return accept({ type: 'CertificationGranted', data, occurredOn: grantedOn });
};

const decideEnd = (
  { certificationId, on, reason }: EndCertification,
  { certifications }: StaffMember,
): Decision<StaffEventDraft> => {
  const certification = certifications.find((other) => other.certificationId === certificationId);
  if (certification === undefined) return refuse('CERTIFICATION.UNKNOWN');
  const { grantedOn, expiresOn, endedOn } = certification;
  if (endedOn !== null) return refuse('CERTIFICATION.ALREADY_ENDED', { endedOn });
  if (isBefore(on, grantedOn)) return refuse('CERTIFICATION.ENDS_BEFORE_GRANT', { grantedOn, on });
  if (isBefore(expiresOn, on)) return refuse('CERTIFICATION.EXPIRED_BEFORE', { expiresOn, on });
  if (isBlank(reason)) return refuse('REASON.BLANK');
  return accept({ type: 'CertificationEnded', data: { certificationId, on, reason }, occurredOn: on });
};

const decideTraining = (
  { trainingId, component, quarterHours, on }: RecordTraining,
  { trainings }: StaffMember,
): Decision<StaffEventDraft> => {
  if (isBlank(component)) return refuse('TRAINING.COMPONENT_BLANK');
  if (!Number.isInteger(quarterHours) || quarterHours < 1 || quarterHours > mostQuarterHours) {
    return refuse('TRAINING.HOURS_OUT_OF_RANGE', { quarterHours, mostQuarterHours });
  }
  if (trainings.some((other) => other.trainingId === trainingId)) return refuse('TRAINING.ID_TAKEN');
  return accept({ type: 'TrainingCompleted', data: { trainingId, component, quarterHours, on }, occurredOn: on });
};

const decideStrikeOut = (
  { trainingId, on, reason }: StrikeOutTraining,
  { trainings }: StaffMember,
): Decision<StaffEventDraft> => {
  if (!trainings.some((other) => other.trainingId === trainingId)) return refuse('TRAINING.UNKNOWN');
  if (isBlank(reason)) return refuse('REASON.BLANK');
  return accept({ type: 'TrainingStruckOut', data: { trainingId, reason }, occurredOn: on });
};
