import type { NormSetRef } from '../../norms/norm-set';
import type { Child } from '../child';

/**
 * The record as it would read with one norm set for every assessment. A view: what was recorded, and the norms that each
 * assessment names in the record, stay as they are.
 */
export const readWith = (child: Child, normSet: NormSetRef): Child => ({
  ...child,
  assessments: child.assessments.map((assessment) => ({ ...assessment, normSet })),
});
