import { neverReached } from '../never-reached';
import type { StaffEvent } from './staff-event';
import { newStaffMember, type StaffMember } from './staff-member';

export const evolveStaff = (member: StaffMember = newStaffMember, event: StaffEvent): StaffMember => {
  switch (event.type) {
    case 'CertificationGranted': {
      const granted = { ...event.data, endedOn: null, endReason: null };
      return { ...member, certifications: [...member.certifications, granted] };
    }
    case 'CertificationEnded': {
      const { certificationId, on, reason } = event.data;
      const certifications = member.certifications.map((certification) =>
        certification.certificationId === certificationId
          ? { ...certification, endedOn: on, endReason: reason }
          : certification,
      );
      return { ...member, certifications };
    }
    case 'TrainingCompleted':
      return { ...member, trainings: [...member.trainings, event.data] };
    case 'TrainingStruckOut': {
      const { trainingId } = event.data;
      return { ...member, trainings: member.trainings.filter((training) => training.trainingId !== trainingId) };
    }
    default:
      return neverReached(event);
  }
};
