import { isBelow } from '../brain-map/percent-fraction';
import { percentOfRegion } from '../brain-map/percent-of-region';
import { assessmentsInOrder } from '../child/assessment/assessments-in-order';
import type { Child } from '../child/child';
import type { InstrumentLookup } from '../instrument/instrument';
import { instrumentOf } from '../instrument/instrument-of';
import { regionsBelow, type Region } from '../instrument/region';
import type { NormSetLookup } from '../norms/norm-set';

/** The lowest essential region below another on the newest map; null when none is, or none can be told. */
export type EssentialBelow = (child: Child, region: Region) => Region | null;

/**
 * A function and not a fact in a command: what is published meanwhile must not turn a retry into another command, and
 * functions are no part of what a command is recognised by.
 */
export const essentialBelow =
  (normSets: NormSetLookup, instruments: InstrumentLookup): EssentialBelow =>
  (child, region) => {
    const newest = assessmentsInOrder(child).at(-1);
    if (newest === undefined) return null;
    const { essentialBelowPercent } = instrumentOf(newest, instruments);
    const isEssential = (lower: Region): boolean => {
      const percent = percentOfRegion(newest, lower, normSets);
      return percent !== null && isBelow(percent, essentialBelowPercent);
    };
    return regionsBelow(region).find(isEssential) ?? null;
  };
