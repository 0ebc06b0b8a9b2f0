import { hash as digestOf } from 'node:crypto';
import type { SealedEmergencyAccess } from './emergency-access';

type Opened = Pick<SealedEmergencyAccess, 'recordId' | 'accountId' | 'accountRole' | 'reason' | 'openedAt' | 'until'>;

type Judged = {
  readonly accessId: string;
  readonly reviewerId: string;
  readonly justified: boolean;
  readonly words: string;
  readonly reviewedAt: string;
};

/** The id of an access says what stands in its row: a changed row no longer has the id that the read log names. */
export const idOfAccess = ({ recordId, accountId, accountRole, reason, openedAt, until }: Opened): string =>
  digest(['access', recordId, accountId, accountRole, reason, openedAt, until]);

export const idOfReview = ({ accessId, reviewerId, justified, words, reviewedAt }: Judged): string =>
  digest(['review', accessId, reviewerId, String(justified), words, reviewedAt]);

const digest = (parts: readonly string[]): string => digestOf('sha256', JSON.stringify(parts), 'hex');
