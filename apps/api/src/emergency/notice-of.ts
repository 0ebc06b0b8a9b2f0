import { emergencyReviewDays, type SealedEmergencyAccess } from '@understory/access';
import type { EmergencyNotice } from './emergency.answer';

const dayMs = 86_400_000;

export const isOverdue = ({ reviewId, openedAt }: SealedEmergencyAccess, now: string): boolean =>
  reviewId === null && Date.parse(now) - Date.parse(openedAt) > emergencyReviewDays * dayMs;

/** What every page of the child says: an access that is open now, or that nobody has reviewed. */
export const noticesOf = (accesses: readonly SealedEmergencyAccess[], now: string): readonly EmergencyNotice[] =>
  accesses
    .map(({ accountId, accountRole, openedAt, until, reviewId }) => ({
      reviewed: reviewId !== null,
      notice: { who: { id: accountId, role: accountRole }, openedAt, until, isOpen: until > now },
    }))
    .filter(({ reviewed, notice }) => notice.isOpen || !reviewed)
    .map(({ notice }) => notice);
