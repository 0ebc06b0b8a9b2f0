/** Names the published norm set that a number was read with. Publishing a name again makes its next version. */
export type NormSetRef = { readonly name: string; readonly version: number };

/** Age-typical scores of one age band, in hundredths of a point so that limits are compared in whole numbers. */
export type NormRow = {
  readonly fromMonths: number;
  /** Exclusive. */
  readonly toMonths: number;
  readonly typicalHundredths: readonly number[];
};

export type NormSet = NormSetRef & {
  /** Demonstration norms are made up and are labelled so wherever they are used. */
  readonly demonstration: boolean;
  readonly source: string;
  readonly licence: string;
  readonly rows: readonly NormRow[];
};

export type NormSetPublished = {
  readonly type: 'NormSetPublished';
  readonly data: NormSet & { readonly reason: string | null };
};

/** Finds a norm set by the reference an assessment carries. */
export type NormSetLookup = (ref: NormSetRef) => NormSet | undefined;
