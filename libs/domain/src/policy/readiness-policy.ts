import type { LocalDate } from '../calendar/local-date';
import type { Rule } from './rule';

/**
 * What a readiness flag is raised by, as published. The first release published without the texts: they are null there.
 */
export type ReadinessPolicy = DraftPolicy & {
  /** 1, 2, 3 and so on, whatever the id: a flag names the policy it rests on by this number alone. */
  readonly version: number;
};

/** A policy as its author writes it. The version is given when it is published. */
export type DraftPolicy = {
  /** What the agency calls it; lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly reason: string | null;
  readonly source: string | null;
  readonly licence: string | null;
  /** Not later than the day it is published on; null of the first release, which took effect at once. */
  readonly takesEffectOn: LocalDate | null;
  /**
   * The focus proposed at first is the lowest region under the one percent of age-typical, else under the other. Where the
   * categories of a map part is said by the instrument, not here.
   */
  readonly essentialBelowPercent: number;
  readonly enrichmentFromPercent: number;
  /** Proposes the next region when it holds. */
  readonly up: Rule;
  /** Proposes a lower region when it holds, and wins over `up`. */
  readonly back: Rule;
  /** Takes a proposal back, and raises none, while it holds; what the facts no longer support is taken back anyway. */
  readonly withdrawal: Rule | null;
};

export type ReadinessPolicyPublished = { readonly type: 'ReadinessPolicyPublished'; readonly data: ReadinessPolicy };
