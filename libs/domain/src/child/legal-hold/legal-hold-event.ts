import type { LocalDate } from '../../calendar/local-date';
import type { LegalHoldId } from '../../ids';
import type { Personal } from '../../personal';

/** From now on the record may not be erased, whoever asks. */
export type LegalHoldPlaced = {
  readonly type: 'LegalHoldPlaced';
  readonly data: {
    readonly holdId: LegalHoldId;
    readonly placedOn: LocalDate;
    /** Who orders it: a court, an authority, the agency's counsel. */
    readonly authority: Personal;
    readonly reason: Personal;
  };
};

export type LegalHoldLifted = {
  readonly type: 'LegalHoldLifted';
  readonly data: {
    readonly holdId: LegalHoldId;
    readonly liftedOn: LocalDate;
    readonly authority: Personal;
    readonly reason: Personal;
  };
};

export type LegalHoldEvent = LegalHoldPlaced | LegalHoldLifted;
