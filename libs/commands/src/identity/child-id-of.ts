import type { ChildId } from '@understory/domain';
import type { BlindIndex } from '@understory/access';

/**
 * The child's id is a keyed hash of the agency's own reference, as it was at first: the same child is found without a
 * table of references, and the id tells nothing to whoever lacks the key. See `recordOf` for corrected references.
 */
export const childIdOf =
  (index: BlindIndex) =>
  (reference: string): ChildId =>
    index.idOf('child', reference.normalize('NFC').trim()) as ChildId;
