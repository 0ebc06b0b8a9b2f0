import type { LocalDate } from '../calendar/local-date';
import type { CertificationId, TrainingId } from '../ids';
import type { CertificationEnded, CertificationGranted, TrainingCompleted } from './staff-event';

export type GrantCertification = CertificationGranted['data'] & { readonly type: 'GrantCertification' };

export type EndCertification = CertificationEnded['data'] & {
  readonly type: 'EndCertification';
  readonly certificationId: CertificationId;
};

export type RecordTraining = TrainingCompleted['data'] & { readonly type: 'RecordTraining' };

export type StrikeOutTraining = {
  readonly type: 'StrikeOutTraining';
  readonly trainingId: TrainingId;
  readonly on: LocalDate;
  readonly reason: string;
};

export type StaffCommand = GrantCertification | EndCertification | RecordTraining | StrikeOutTraining;
