import type { RecordedChildEvent } from '../child-event';
import type { ErasureDeclined, ErasureRequested } from './erasure-event';

/** A request for erasure as the record has it. The one that was confirmed is told by `Child.erased`. */
export type Erasure = ErasureRequested['data'] & {
  readonly refusal: Omit<ErasureDeclined['data'], 'erasureId'> | null;
};

type Recorded = Extract<RecordedChildEvent, { readonly type: 'ErasureRequested' | 'ErasureDeclined' }>;

export const evolveErasures = (erasures: readonly Erasure[], event: Recorded): readonly Erasure[] => {
  if (event.type === 'ErasureRequested') return [...erasures, { ...event.data, refusal: null }];
  const { erasureId, ...refusal } = event.data;
  return erasures.map((erasure) => (erasure.erasureId === erasureId ? { ...erasure, refusal } : erasure));
};
