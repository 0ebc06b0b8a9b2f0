import type { RecordedChildEvent } from '../child-event';
import type { LegalHoldEvent, LegalHoldLifted, LegalHoldPlaced } from './legal-hold-event';

/** A hold as the record has it; a lifted one stays, with its end. */
export type LegalHold = LegalHoldPlaced['data'] & {
  readonly lifting: Omit<LegalHoldLifted['data'], 'holdId'> | null;
};

type Recorded = Extract<RecordedChildEvent, { readonly type: LegalHoldEvent['type'] }>;

export const evolveLegalHolds = (holds: readonly LegalHold[], event: Recorded): readonly LegalHold[] => {
  if (event.type === 'LegalHoldPlaced') return [...holds, { ...event.data, lifting: null }];
  const { holdId, ...lifting } = event.data;
  return holds.map((hold) => (hold.holdId === holdId ? { ...hold, lifting } : hold));
};

export const isHeld = (holds: readonly Pick<LegalHold, 'lifting'>[]): boolean =>
  holds.some(({ lifting }) => lifting === null);
