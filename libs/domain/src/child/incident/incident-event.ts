import type { LocalDate } from '../../calendar/local-date';
import type { EventId, IncidentId } from '../../ids';
import type { Personal } from '../../personal';

export const incidentKinds = ['restraint', 'critical-incident'] as const;
export type IncidentKind = (typeof incidentKinds)[number];

/** What happened; a correction replaces all of it. */
export type IncidentReport = {
  readonly kind: IncidentKind;
  /** ISO 8601 with the offset it was written with. */
  readonly happenedAt: string;
  /** The written local day. */
  readonly happenedOn: LocalDate;
  /** How long it lasted, whole minutes from 1 to 1440; null when not known. */
  readonly minutes: number | null;
  readonly setting: Personal;
  readonly description: Personal;
};

export type IncidentRecorded = {
  readonly type: 'IncidentRecorded';
  readonly data: IncidentReport & { readonly incidentId: IncidentId };
};

export type IncidentCorrected = {
  readonly type: 'IncidentCorrected';
  readonly data: IncidentReport & {
    readonly incidentId: IncidentId;
    readonly supersedes: EventId;
    readonly reason: Personal;
  };
};

export type IncidentEvent = IncidentRecorded | IncidentCorrected;
