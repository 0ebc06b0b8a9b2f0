import type { CertificationId, TrainingId } from '@understory/domain';
import { Id } from '../fields/id';
import { AccountPath } from '../people/account-path';

export class CertificationPath extends AccountPath {
  @Id<CertificationId>('A certification of this person.')
  readonly certificationId!: CertificationId;
}

export class TrainingPath extends AccountPath {
  @Id<TrainingId>('A training of this person.')
  readonly trainingId!: TrainingId;
}
