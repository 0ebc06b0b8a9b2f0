import { brainFunctions, instrumentVersion } from './brain-functions';
import type { FunctionalDomain } from './functional-domain';
import { firstLimits, type InstrumentLimits } from './instrument-limits';
import type { Region } from './region';

/** One rated function as a version of the instrument sorts it. */
export type InstrumentFunction = {
  /** 1 to 32, in order. */
  readonly number: number;
  readonly name: string;
  readonly region: Region;
  readonly domain: FunctionalDomain;
};

/**
 * A published version of the list that raters go by. Which functions make up a domain may differ from one version to the
 * next, since the official weights are not public and an agency may know better. Number, name and region of a function
 * never change: scores of two versions would then stand in each other's boxes, and every map would need a legend of its
 * own; an instrument of other functions is another product.
 * The limits that ratings are read by may differ too: an assessment is read by those of the version it was signed with.
 */
export type Instrument = InstrumentLimits & {
  readonly version: number;
  readonly functions: readonly InstrumentFunction[];
  readonly source: string;
  readonly licence: string;
};

export type InstrumentPublished = {
  readonly type: 'InstrumentPublished';
  readonly data: Instrument & { readonly reason: string | null };
};

/** Finds the version that an assessment names. */
export type InstrumentLookup = (version: number) => Instrument | undefined;

/** The list this product ships. */
export const instrumentV1: Instrument = {
  version: instrumentVersion,
  functions: brainFunctions.map(({ number, name, region, domain }) => ({ number, name, region, domain })),
  ...firstLimits,
  source:
    'The 32 functions that public sources name, in the regions and order of public sample reports. The split into ' +
    'domains follows the regions and is this product’s own: the official one is not public.',
  licence: 'Names of functions only; the official rating anchors are not part of it.',
};
