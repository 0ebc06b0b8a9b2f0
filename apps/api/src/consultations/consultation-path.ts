import type { ConsultationId } from '@understory/domain';
import { Id } from '../fields/id';

export class ConsultationPath {
  @Id<ConsultationId>('A consultation.')
  readonly consultationId!: ConsultationId;
}
