import type { NormSetRef, Region } from '@understory/domain';
import type { Within } from '../caseload/caseload.queries';

/** Whose outcomes; null does not narrow. */
export type OutcomeScope = Pick<Within, 'programs' | 'demonstrationOnly'>;

/** How the children of a program stand in one region at one assessment of their series. */
export type OutcomeCell = {
  /** 0 is the baseline, 1 the first assessment after it. */
  readonly step: number;
  /** Arithmetic mean of the percents of age-typical, cut to one decimal. */
  readonly meanPercent: number | null;
  readonly n: number | null;
  /** Children who have a baseline but not this assessment. */
  readonly missing: number | null;
  /** Children who have this assessment, with too few functions rated in the region, or no norms, for a percent. */
  readonly unreadable: number | null;
  readonly suppressed: boolean;
  /** Whether percents of several norm sets went into the mean; they do not compare well. */
  readonly mixedNormSets: boolean;
};

export type RegionOutcomes = { readonly region: Region; readonly steps: readonly OutcomeCell[] };

/** Flags by the region they propose to leave. */
export type FlagOutcomes = {
  readonly region: Region;
  readonly raised: number | null;
  readonly accepted: number | null;
  readonly declined: number | null;
  readonly suppressed: boolean;
};

export type ProgramOutcomes = {
  readonly program: string;
  /** Every norm set that a percent of this program was read with. */
  readonly normSets: readonly NormSetRef[];
  readonly regions: readonly RegionOutcomes[];
  readonly flags: readonly FlagOutcomes[];
};
