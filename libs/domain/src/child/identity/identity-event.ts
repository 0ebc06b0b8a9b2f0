import type { ChildId } from '../../ids';
import type { Personal } from '../../personal';

/**
 * The birth month or the agency's reference was wrong. Assessments that are signed keep the age they were signed with,
 * since somebody signed it; whatever is decided from now on is decided with the corrected month.
 */
export type ChildIdentityCorrected = {
  readonly type: 'ChildIdentityCorrected';
  readonly data: {
    readonly bornMonth: Personal;
    /** Null where it stays as it was. The one before goes on finding the child. */
    readonly reference: Personal | null;
    readonly reason: Personal;
  };
};

/**
 * The only event of a stream of its own: of the one that a child with that reference would have. So a reference is set
 * aside in the very place where a child would be enrolled by it, and of two who want it one finds the place taken.
 */
export type ReferenceClaimed = {
  readonly type: 'ReferenceClaimed';
  readonly data: { readonly recordId: ChildId };
};

export type IdentityEvent = ChildIdentityCorrected | ReferenceClaimed;
