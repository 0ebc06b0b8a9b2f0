import type { Child } from '@understory/domain';

/**
 * What the ids of imported entries are made of: the reference the child came with, whichever of its references a later
 * file names. Else a file under the corrected one would bring back what was taken back.
 */
export const firstReference = ({ earlierReferences, enrolment }: Child, row: { readonly child: string }): string =>
  earlierReferences[0] ?? enrolment?.reference ?? row.child;
