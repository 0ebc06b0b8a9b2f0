import type { LocalDate } from '../../calendar/local-date';
import type { ErasureId } from '../../ids';
import type { ErasureDeclined, ErasureRequested } from './erasure-event';

/** Whole years after the discharge for which the agency keeps records; null where it has set none. */
type Retention = { readonly retentionYears: number | null };

export type RequestErasure = ErasureRequested['data'] & Retention & { readonly type: 'RequestErasure' };

export type DeclineErasure = ErasureDeclined['data'] & { readonly type: 'DeclineErasure' };

export type ConfirmErasure = Retention & {
  readonly type: 'ConfirmErasure';
  readonly erasureId: ErasureId;
  /** The account; never the one that asked. */
  readonly confirmedBy: string;
  readonly confirmedOn: LocalDate;
};

/** Says in the log what the key store knows: the key of this record was destroyed. */
export type RestateErasure = { readonly type: 'RestateErasure'; readonly on: LocalDate };

export type ErasureCommand = RequestErasure | DeclineErasure | ConfirmErasure | RestateErasure;
