import type { LocalDate } from '../../calendar/local-date';
import type { AssessmentId, EventId } from '../../ids';
import type { FunctionalDomain } from '../../instrument/functional-domain';
import type { Personal } from '../../personal';

/** One row of the official report's summary, in hundredths as printed; null where nothing is printed. */
export type OfficialDomain = {
  readonly scoreHundredths: number | null;
  readonly typicalHundredths: number | null;
  readonly percentHundredths: number | null;
};

/**
 * What an official report prints of an assessment. Its formulas are not public, so all of it is entered and none of it
 * computed; the cortical modulation ratio least of all.
 */
export type OfficialValues = {
  readonly domains: Readonly<Record<FunctionalDomain, OfficialDomain>>;
  /** The cortical modulation ratio. */
  readonly cmrHundredths: number | null;
  readonly reportedOn: LocalDate;
  /** Which report it was, in words. */
  readonly source: Personal;
};

/** A slip of the keyboard, whatever the formula: no report prints ten thousand. */
export const highestOfficialHundredths = 1_000_000;

export type OfficialValuesTranscribed = {
  readonly type: 'OfficialValuesTranscribed';
  readonly data: OfficialValues & { readonly assessmentId: AssessmentId };
};

export type OfficialValuesCorrected = {
  readonly type: 'OfficialValuesCorrected';
  readonly data: OfficialValues & {
    readonly assessmentId: AssessmentId;
    readonly supersedes: EventId;
    readonly reason: Personal;
  };
};

export type OfficialValuesEvent = OfficialValuesTranscribed | OfficialValuesCorrected;

export const officialValuesOf = ({ domains, cmrHundredths, reportedOn, source }: OfficialValues): OfficialValues => ({
  domains,
  cmrHundredths,
  reportedOn,
  source,
});
