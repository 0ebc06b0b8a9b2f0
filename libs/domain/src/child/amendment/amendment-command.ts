import type { LocalDate } from '../../calendar/local-date';
import type { AmendmentId } from '../../ids';
import type { Personal } from '../../personal';
import type { AmendmentRequested, DenialGround } from './amendment-event';
import type { EntryRef } from './entry-ref';

/** The handler looks the entry up; null when this child's stream holds none of that id. */
export type RequestAmendment = Omit<AmendmentRequested['data'], 'entry' | 'entryType'> & {
  readonly type: 'RequestAmendment';
  readonly entry: EntryRef | null;
};

export type ExtendAmendment = {
  readonly type: 'ExtendAmendment';
  readonly amendmentId: AmendmentId;
  readonly extendedOn: LocalDate;
  readonly reason: Personal;
};

/** The handler looks up both the entry asked about and what put it right. */
export type AcceptAmendment = {
  readonly type: 'AcceptAmendment';
  readonly amendmentId: AmendmentId;
  readonly decidedOn: LocalDate;
  readonly entry: EntryRef | null;
  readonly correction: EntryRef | null;
};

export type DenyAmendment = {
  readonly type: 'DenyAmendment';
  readonly amendmentId: AmendmentId;
  readonly decidedOn: LocalDate;
  readonly ground: DenialGround;
  readonly reason: Personal;
};

export type FileDisagreement = {
  readonly type: 'FileDisagreement';
  readonly amendmentId: AmendmentId;
  readonly filedOn: LocalDate;
  readonly filedBy: Personal;
  readonly statement: Personal;
};

export type RebutDisagreement = {
  readonly type: 'RebutDisagreement';
  readonly amendmentId: AmendmentId;
  readonly rebuttedOn: LocalDate;
  readonly statement: Personal;
};

export type AmendmentCommand =
  RequestAmendment | ExtendAmendment | AcceptAmendment | DenyAmendment | FileDisagreement | RebutDisagreement;
