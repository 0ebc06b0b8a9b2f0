import type { LocalDate } from '@understory/domain';
import { readCsv, type CsvBatch } from '../csv/read-csv';
import type { Fault } from '../fault';
import { takeInHand } from '../rows/row-in-hand';
import type { RowKind } from '../rows/row-kind';
import { crossRowFault } from './cross-row-faults';
import type { StagedRow, Staging } from './staging';

export type FileToStage<Row extends { readonly line: number }> = {
  readonly rowKind: RowKind<Row>;
  readonly bytes: AsyncIterable<Buffer>;
  readonly staging: Staging<Row>;
  /** Nothing has happened later than the day after it. */
  readonly today: LocalDate;
  /** A keyed hash of the agency's reference: the only trace of a child that may rest in the clear. */
  readonly childIdOf: (reference: string) => string;
  /** Called with the bytes read so far, once a chunk. */
  readonly onProgress?: (bytesRead: number) => void;
};

export type StagedFile = { readonly rows: number; readonly repeats: number; readonly faults: number };

/** Reads a whole file into the staging: typed rows, and every fault that shows without looking at any record. */
export const stageFile = async <Row extends { readonly line: number; readonly child: string }>(
  file: FileToStage<Row>,
): Promise<StagedFile> => {
  const { rowKind, staging } = file;
  for await (const batch of readCsv(rowKind.kind, counted(file))) {
    const { rows, faults } = readBatch(file, batch);
    if (rows.length > 0) await staging.put(rows);
    if (faults.length > 0) await staging.complain(faults);
  }
  const settled = await staging.settle();
  await complainOfConflicts(file);
  return { ...settled, faults: await staging.faultCount() };
};

const conflictsAtOnce = 1_000;

const complainOfConflicts = async <Row extends { readonly line: number }>({
  rowKind,
  staging,
}: FileToStage<Row>): Promise<void> => {
  let faults: Fault[] = [];
  for await (const conflict of staging.conflicts()) {
    faults.push(crossRowFault(rowKind, conflict));
    if (faults.length < conflictsAtOnce) continue;
    await staging.complain(faults);
    faults = [];
  }
  if (faults.length > 0) await staging.complain(faults);
};

const readBatch = <Row extends { readonly line: number; readonly child: string }>(
  { rowKind, today, childIdOf }: FileToStage<Row>,
  batch: CsvBatch,
): { readonly rows: readonly StagedRow<Row>[]; readonly faults: readonly Fault[] } => {
  const rows: StagedRow<Row>[] = [];
  const faults: Fault[] = [...batch.faults];
  for (const csvRow of batch.rows) {
    const inHand = takeInHand(batch.header, csvRow);
    const row = rowKind.read(inHand, today);
    if (inHand.faults.length > 0) faults.push(...inHand.faults);
    else if (row !== undefined) rows.push({ childId: childIdOf(row.child), place: rowKind.place(row), row });
  }
  return { rows, faults };
};

async function* counted<Row extends { readonly line: number }>({ bytes, onProgress }: FileToStage<Row>) {
  let bytesRead = 0;
  for await (const chunk of bytes) {
    bytesRead += chunk.length;
    onProgress?.(bytesRead);
    yield chunk;
  }
}
