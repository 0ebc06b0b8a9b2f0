import type { LocalDate } from '../../calendar/local-date';
import type { FlagId } from '../../ids';
import type { Region } from '../../instrument/region';
import type { Personal } from '../../personal';

/** The first approval of a focus by a clinician. */
export type PlanApproved = {
  readonly type: 'PlanApproved';
  readonly data: { readonly focus: Region; readonly approvedOn: LocalDate; readonly reason: Personal };
};

export type FocusMoved = {
  readonly type: 'FocusMoved';
  readonly data: {
    readonly from: Region | null;
    readonly to: Region;
    readonly movedOn: LocalDate;
    /** The accepted flag that proposed it, or null when a clinician moved it unprompted. */
    readonly flagId: FlagId | null;
    readonly reason: Personal;
  };
};

/** Stands beside the approval of a focus that leaves an essential region below it. */
export type FocusOverridden = {
  readonly type: 'FocusOverridden';
  readonly data: {
    readonly focus: Region;
    /** The lowest region that was essential below it then. */
    readonly essential: Region;
    readonly overriddenOn: LocalDate;
    readonly reason: Personal;
  };
};

export type FocusEvent = PlanApproved | FocusMoved | FocusOverridden;
