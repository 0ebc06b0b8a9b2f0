import { Id } from '../fields/id';
import { ChildPath } from '../paths/child-path';

export class DraftPath extends ChildPath {
  @Id<string>('A draft about this child.')
  readonly draftId!: string;
}
