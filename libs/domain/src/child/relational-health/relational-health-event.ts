import type { LocalDate } from '../../calendar/local-date';
import type { EventId, RelationalHealthId } from '../../ids';
import type { Personal } from '../../personal';

/** Where a child's caring people are now. The official item list is not public; these are its commonly named parts. */
export const relationalAreas = ['family', 'school', 'peers', 'community'] as const;
export type RelationalArea = (typeof relationalAreas)[number];

/**
 * Current relational health on a day, by area; a correction replaces all of it. Each value is whole 1–12, higher is
 * healthier, entered and never computed; null is "not rated", which is never low.
 */
export type RelationalHealth = Readonly<Record<RelationalArea, number | null>> & {
  readonly ratedOn: LocalDate;
  readonly rater: Personal;
  readonly note: Personal | null;
};

export type RelationalHealthRecorded = {
  readonly type: 'RelationalHealthRecorded';
  readonly data: RelationalHealth & { readonly relationalHealthId: RelationalHealthId };
};

export type RelationalHealthCorrected = {
  readonly type: 'RelationalHealthCorrected';
  readonly data: RelationalHealth & {
    readonly relationalHealthId: RelationalHealthId;
    readonly supersedes: EventId;
    readonly reason: Personal;
  };
};

export type RelationalHealthEvent = RelationalHealthRecorded | RelationalHealthCorrected;
