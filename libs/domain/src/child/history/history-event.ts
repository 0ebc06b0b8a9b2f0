import type { LocalDate } from '../../calendar/local-date';
import type { FactTag } from '../../disclosure/fact-tag';
import type { EventId, HistoryEntryId } from '../../ids';
import type { PeriodOfLife } from '../../instrument/periods-of-life';
import type { Personal } from '../../personal';

/** What is told of each period: what the child was exposed to, and what held it meanwhile. */
export const historyStrands = ['adversity', 'relational-health'] as const;
export type HistoryStrand = (typeof historyStrands)[number];

/** How sure the informant's account is, lowest first. */
export const confidences = ['low', 'moderate', 'high'] as const;
export type Confidence = (typeof confidences)[number];

/** Where an account comes from (the sources a rating is usually made from, and the rest). */
export const informationSources = ['file-review', 'carer', 'teacher', 'caseworker', 'clinician', 'other'] as const;
export type InformationSource = (typeof informationSources)[number];

/** What one informant says of one strand in one period of life; a correction replaces all of it. */
export type HistoryAccount = FactTag & {
  readonly period: PeriodOfLife;
  readonly strand: HistoryStrand;
  /**
   * Whole 1–12, as on the form it was rated with: a 12-point style scale, on which more adversity and more relational
   * health are higher. The rating anchors are not public, so the value is entered and never computed. Null: the
   * informant was asked and it is not known, which is neither low nor none.
   */
  readonly value: number | null;
  /** Null exactly when the value is. */
  readonly confidence: Confidence | null;
  readonly source: InformationSource;
  /** The day the account was given, or the file read. */
  readonly reportedOn: LocalDate;
  readonly note: Personal | null;
};

export type HistoryRecorded = {
  readonly type: 'HistoryRecorded';
  readonly data: HistoryAccount & { readonly entryId: HistoryEntryId };
};

export type HistoryCorrected = {
  readonly type: 'HistoryCorrected';
  readonly data: HistoryAccount & {
    readonly entryId: HistoryEntryId;
    readonly supersedes: EventId;
    readonly reason: Personal;
  };
};

export type HistoryEvent = HistoryRecorded | HistoryCorrected;
