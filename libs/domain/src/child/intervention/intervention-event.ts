import type { LocalDate } from '../../calendar/local-date';
import type { DoseId, EventId, InterventionId } from '../../ids';
import type { Region } from '../../instrument/region';
import type { Personal } from '../../personal';
import type { GivenStates, StatesAround } from './arousal-state';

export const interventionKinds = ['therapeutic', 'educational', 'enrichment'] as const;
export type InterventionKind = (typeof interventionKinds)[number];

export const parseInterventionKind = (text: string): InterventionKind | null =>
  interventionKinds.find((kind) => kind === text) ?? null;

/** What is planned; a change replaces all of it. */
export type InterventionPlan = {
  readonly reference: Personal;
  readonly region: Region;
  readonly kind: InterventionKind;
  readonly activity: Personal;
  readonly setting: string;
  readonly providerRole: string;
  readonly timesPerDay: number;
  /** Minutes of one time. */
  readonly minutes: number;
  readonly daysPerWeek: number;
  readonly startsOn: LocalDate;
  /** Inclusive; null while open-ended. */
  readonly endsOn: LocalDate | null;
};

export type InterventionPlanned = {
  readonly type: 'InterventionPlanned';
  readonly data: InterventionPlan & { readonly interventionId: InterventionId };
};

export type InterventionChanged = {
  readonly type: 'InterventionChanged';
  readonly data: InterventionPlan & {
    readonly interventionId: InterventionId;
    readonly supersedes: EventId;
    readonly reason: Personal;
  };
};

export type InterventionEnded = {
  readonly type: 'InterventionEnded';
  readonly data: {
    readonly interventionId: InterventionId;
    /** The last day, inclusive. */
    readonly endedOn: LocalDate;
    readonly supersedes: EventId;
    readonly reason: Personal;
  };
};

/** Work above the focus that a clinician put first all the same. */
export type InterventionMadePrimary = {
  readonly type: 'InterventionMadePrimary';
  readonly data: {
    readonly interventionId: InterventionId;
    readonly madePrimaryOn: LocalDate;
    /** The lowest region that was essential below it then; null when none was. */
    readonly essential: Region | null;
    /** Never null while a lower region was essential. */
    readonly reason: Personal | null;
  };
};

/** One delivery, and how the child was around it. */
export type Delivery = DeliveryFacts & StatesAround;

/** As a command gives it. */
export type GivenDelivery = DeliveryFacts & GivenStates;

type DeliveryFacts = {
  /** ISO 8601 with the offset it was written with. */
  readonly deliveredAt: string;
  /** The written local day: the one that counts towards a plan. */
  readonly deliveredOn: LocalDate;
  readonly minutes: number;
  readonly deliveredBy: Personal;
};

export type DoseDelivered = {
  readonly type: 'DoseDelivered';
  readonly data: Delivery & { readonly doseId: DoseId; readonly interventionId: InterventionId };
};

export type DoseCorrected = {
  readonly type: 'DoseCorrected';
  readonly data: Delivery & {
    readonly doseId: DoseId;
    readonly interventionId: InterventionId;
    readonly supersedes: EventId;
    readonly reason: Personal;
  };
};

export type InterventionEvent =
  | InterventionPlanned
  | InterventionChanged
  | InterventionEnded
  | InterventionMadePrimary
  | DoseDelivered
  | DoseCorrected;
