import type { LocalDate } from '../../calendar/local-date';
import type { EventId } from '../../ids';
import type { Personal } from '../../personal';
import type { ActedBy } from '../named-act';
import type { AmendmentRequested, DenialGround } from './amendment-event';

/** A request for amendment, with everything that is linked to it. Nothing of it is ever taken away. */
export type Amendment = AmendmentRequested['data'] & {
  readonly extension: { readonly extendedOn: LocalDate; readonly reason: Personal } | null;
  readonly decision: AmendmentDecision | null;
  readonly disagreement: {
    readonly filedOn: LocalDate;
    readonly filedBy: Personal;
    readonly statement: Personal;
  } | null;
  readonly rebuttal: { readonly rebuttedOn: LocalDate; readonly statement: Personal } | null;
};

export type AmendmentDecision = ActedBy & { readonly decidedOn: LocalDate } & (
    | { readonly outcome: 'accepted'; readonly correctedBy: EventId }
    | { readonly outcome: 'denied'; readonly ground: DenialGround; readonly reason: Personal }
  );
