import type { CertificationGranted, TrainingCompleted } from './staff-event';
import type { LocalDate } from '../calendar/local-date';

/** What is recorded of a person's certifications and training, in the order of recording. */
export type StaffMember = {
  readonly certifications: readonly Certification[];
  /** Without what was struck out. */
  readonly trainings: readonly Training[];
};

export type Certification = CertificationGranted['data'] & {
  /** The first day on which it is no longer in force; null while nobody ended it early. */
  readonly endedOn: LocalDate | null;
  readonly endReason: string | null;
};

export type Training = TrainingCompleted['data'];

export const newStaffMember: StaffMember = { certifications: [], trainings: [] };
