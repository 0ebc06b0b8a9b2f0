import type { ChildId } from '@understory/domain';
import type { BlindIndex } from '@understory/access';

/**
 * The child's id is a keyed hash of the agency's own reference: the same child is found without a table of
 * references, and the id tells nothing to whoever lacks the key.
 */
export const childIdOf =
  (index: BlindIndex) =>
  (reference: string): ChildId =>
    index.idOf('child', reference.normalize('NFC').trim()) as ChildId;
