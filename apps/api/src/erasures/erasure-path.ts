import type { ErasureId, LegalHoldId } from '@understory/domain';
import { Id } from '../fields/id';
import { ChildPath } from '../paths/child-path';

export class ErasurePath extends ChildPath {
  @Id<ErasureId>('A request to erase this record.')
  readonly erasureId!: ErasureId;
}

export class LegalHoldPath extends ChildPath {
  @Id<LegalHoldId>('A legal hold on this record.')
  readonly holdId!: LegalHoldId;
}
