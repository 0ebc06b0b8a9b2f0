import type { Personal } from '../../personal';

/**
 * The birth month was wrong. Assessments that are signed keep the age they were signed with, since somebody signed it;
 * whatever is decided from now on is decided with the corrected month.
 */
export type ChildIdentityCorrected = {
  readonly type: 'ChildIdentityCorrected';
  readonly data: { readonly bornMonth: Personal; readonly reason: Personal };
};
