import type { LocalDate } from '../../calendar/local-date';
import type { ErasureId } from '../../ids';
import type { Personal } from '../../personal';

/** On what ground a record is erased. */
export const erasureBases = [
  'own-request',
  'guardian-request',
  'retention-over',
  'court-order',
  'recorded-in-error',
] as const;

export type ErasureBasis = (typeof erasureBases)[number];

export type ErasureRequested = {
  readonly type: 'ErasureRequested';
  readonly data: {
    readonly erasureId: ErasureId;
    readonly basis: ErasureBasis;
    readonly requestedOn: LocalDate;
    /** The account. */
    readonly requestedBy: string;
    readonly note: Personal | null;
  };
};

export type ErasureDeclined = {
  readonly type: 'ErasureDeclined';
  readonly data: {
    readonly erasureId: ErasureId;
    readonly declinedOn: LocalDate;
    /** The account. */
    readonly declinedBy: string;
    readonly reason: Personal;
  };
};

/** The last event of a record. It says nothing personal: what it stands beside can be read no more. */
export type RecordErased = {
  readonly type: 'RecordErased';
  readonly data: {
    /** Null, as the three below, where the key was found destroyed and the log, restored from a backup, did not say why. */
    readonly erasureId: ErasureId | null;
    readonly basis: ErasureBasis | null;
    /** Accounts, never the same one. */
    readonly requestedBy: string | null;
    readonly confirmedBy: string | null;
    readonly erasedOn: LocalDate;
  };
};

export type ErasureEvent = ErasureRequested | ErasureDeclined | RecordErased;
