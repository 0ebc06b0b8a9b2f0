import type { PercentFraction } from '../brain-map/percent-fraction';
import type { LocalDate } from '../calendar/local-date';
import type { Assessment, Child } from '../child/child';
import type { Region } from '../instrument/region';
import type { Verdict } from './verdict';

export type PercentLookup = (assessment: Assessment, region: Region) => PercentFraction | null;

/** What the criteria look at. */
export type Subject = {
  readonly child: Child;
  readonly focus: Region;
  /** Oldest first, without voided ones. */
  readonly assessments: readonly Assessment[];
  readonly newest: Assessment;
  readonly previous: Assessment | null;
  readonly percent: PercentLookup;
  /** The day of the evaluation; null where none is at hand, and ages of assessments are then unknown. */
  readonly on: LocalDate | null;
};

export type Measured = {
  /** Null: there is nothing to measure. */
  readonly value: number | null;
  readonly threshold: number;
  readonly verdict: Verdict;
};
