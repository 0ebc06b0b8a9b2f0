import {
  agencyCopy,
  assessmentsInOrder,
  copyFor,
  currentDoses,
  instrumentOf,
  instrumentV1,
  readMap,
} from '@understory/domain';
import type {
  Addressee,
  Assessment,
  BrainMap,
  Child,
  CopyOfRecord,
  Dose,
  Instrument,
  NormSet,
  NormSetLookup,
  ReadinessPolicy,
} from '@understory/domain';
import type { ReportInput } from './report-input';

/** An assessment with the map read from it. */
export type Reading = {
  readonly assessment: Assessment;
  readonly map: BrainMap;
  readonly normSet: NormSet | null;
  readonly instrument: Instrument;
};

/** What every section starts from. */
export type RecordFacts = {
  readonly addressee: Addressee;
  /** As the addressee may have it: what is kept back is not in here, and no section can tell it. */
  readonly child: Child;
  readonly copy: Omit<CopyOfRecord, 'child'>;
  readonly policy: ReadinessPolicy;
  readonly normSets: NormSetLookup;
  /** Every version, the last one in force. */
  readonly publishedInstruments: readonly Instrument[];
  /** Oldest first, voided ones left out. */
  readonly readings: readonly Reading[];
  readonly newest: Reading | null;
  readonly previous: Reading | null;
  readonly first: Reading | null;
  /** Every norm set a reading used, once, in the order of first use. */
  readonly normSetsUsed: readonly NormSet[];
  /** Every version of the instrument a reading used, once, the oldest first. */
  readonly instrumentsUsed: readonly Instrument[];
  readonly doses: readonly Dose[];
};

export const recordFacts = ({
  child: whole,
  normSets,
  policy,
  instruments,
  publishedInstruments = [instrumentV1],
  addressee = agencyCopy,
}: ReportInput): RecordFacts => {
  const { child, ...copy } = copyFor(whole, addressee);
  const readings = assessmentsInOrder(child).map((assessment) => {
    const normSet = assessment.normSet === null ? null : (normSets(assessment.normSet) ?? null);
    const instrument = instrumentOf(assessment, instruments);
    return { assessment, normSet, instrument, map: readMap(assessment, normSet, instrument) };
  });
  return {
    addressee,
    child,
    copy,
    policy,
    normSets,
    publishedInstruments,
    readings,
    newest: readings.at(-1) ?? null,
    previous: readings.at(-2) ?? null,
    first: readings[0] ?? null,
    normSetsUsed: distinct(readings.flatMap(({ normSet }) => normSet ?? [])),
    instrumentsUsed: [...new Map(readings.map(({ instrument }) => [instrument.version, instrument])).values()].sort(
      (one, other) => one.version - other.version,
    ),
    doses: currentDoses(child.doses),
  };
};

const distinct = (normSets: readonly NormSet[]): readonly NormSet[] =>
  normSets.filter((one, i) => normSets.findIndex((other) => isSameNormSet(one, other)) === i);

export const isSameNormSet = (
  one: { readonly name: string; readonly version: number } | null,
  other: { readonly name: string; readonly version: number } | null,
): boolean => one?.name === other?.name && one?.version === other?.version;
