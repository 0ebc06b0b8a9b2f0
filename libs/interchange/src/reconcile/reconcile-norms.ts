import type { LocalDate, NormRow, NormSet, PublishNormSet } from '@understory/domain';
import { echo } from '../echo';
import type { Fault } from '../fault';

export type NormsToPublish = {
  readonly name: string;
  readonly source: string;
  readonly licence: string;
  readonly on: LocalDate;
  /** The reason that makes other values under a published name its next version; null refuses them. */
  readonly correct: string | null;
};

export type ReconciledNorms =
  | { readonly outcome: 'publish'; readonly command: PublishNormSet }
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'faults'; readonly faults: readonly Fault[] };

/** Holds a file of norms, by age, against the set last published under its name, or null. */
export const reconcileNorms = (
  current: NormSet | null,
  rows: readonly NormRow[],
  { name, source, licence, on, correct }: NormsToPublish,
): ReconciledNorms => {
  if (current !== null && JSON.stringify(rows.map(asList)) === JSON.stringify(current.rows.map(asList))) {
    return { outcome: 'unchanged' };
  }
  if (current !== null && correct === null) {
    const advice = 'choose another --name, or import with --correct "reason" to publish its next version';
    const message = `norms named ${echo(name)} are published with other values; ${advice}`;
    return { outcome: 'faults', faults: [{ line: 1, column: 'file', message }] };
  }
  const command = { name, demonstration: false, source, licence, rows, on, reason: current === null ? null : correct };
  return { outcome: 'publish', command: { type: 'PublishNormSet', ...command } };
};

const asList = ({ fromMonths, toMonths, typicalHundredths }: NormRow) => [fromMonths, toMonths, ...typicalHundredths];
