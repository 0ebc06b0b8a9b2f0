import type {
  Addressee,
  Child,
  Instrument,
  InstrumentLookup,
  NormSetLookup,
  ReadinessPolicy,
} from '@understory/domain';

/** A child's record with its personal fields opened, and the reference data to read it with. */
export type ReportInput = {
  readonly child: Child;
  readonly normSets: NormSetLookup;
  readonly policy: ReadinessPolicy;
  readonly instruments: InstrumentLookup;
  /** Every published version; the last one, in force, limits the periods of life. Left out: as shipped. */
  readonly publishedInstruments?: readonly Instrument[];
  /** For whom it is. Left out: the agency's own copy. */
  readonly addressee?: Addressee;
};
