import type { BlindIndex } from '@understory/access';
import { childIdOf } from '@understory/commands';
import type { ChildId } from '@understory/domain';

/** Finds the id of the child that the agency knows by a reference. */
export class ChildIds {
  constructor(private readonly index: BlindIndex) {}

  of(reference: string): ChildId {
    return childIdOf(this.index)(reference);
  }
}
