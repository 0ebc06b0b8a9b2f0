import { nobody, type Child, type ChildCommand, type LocalDate, type NormSet } from '@understory/domain';
import {
  assessmentRows,
  doseRows,
  faultText,
  inMemoryStaging,
  interventionRows,
  readNorms,
  reconcileAssessments,
  reconcileDoses,
  reconcileInterventions,
  reconcileNorms,
  stageFile,
  type IdFor,
  type ImportFileKind,
  type Reconciled,
  type Reconciling,
  type RowKind,
} from '@understory/interchange';
import { importDay } from './bad-file';
import { recordOf } from './record-of';

export type Records = { readonly children: ReadonlyMap<string, Child>; readonly norms: NormSet | null };
export const noRecords: Records = { children: new Map(), norms: null };

export type Imported = {
  readonly faults: readonly string[];
  readonly commands: readonly (ChildCommand | { readonly type: 'PublishNormSet' })[];
  readonly skipped: number;
  readonly records: Records;
};

type File = { readonly kind: ImportFileKind; readonly bytes: AsyncIterable<Buffer>; readonly correct?: string };

/** Reading, checking and reconciling as an import does it, over records in memory: a fault anywhere stops all of it. */
export const importInto = (records: Records, { kind, bytes, correct = undefined }: File): Promise<Imported> => {
  const reason = correct ?? null;
  switch (kind) {
    case 'assessments':
      return importRows(records, bytes, reason, assessmentRows, reconcileAssessments);
    case 'interventions':
      return importRows(records, bytes, reason, interventionRows, reconcileInterventions);
    case 'doses':
      return importRows(records, bytes, reason, doseRows, reconcileDoses);
    case 'norms':
      return importNorms(records, bytes, reason);
  }
};

export const idFor = ((kind: string, key: string) => `${kind} ${key}`) as IdFor;

const importRows = async <Row extends { readonly line: number; readonly child: string }>(
  records: Records,
  bytes: AsyncIterable<Buffer>,
  correct: string | null,
  rowKind: RowKind<Row>,
  reconcile: (child: Child, rows: readonly Row[], reconciling: Reconciling) => Reconciled,
): Promise<Imported> => {
  const staging = inMemoryStaging<Row>();
  const today = importDay as LocalDate;
  await stageFile({ rowKind, bytes, staging, today, childIdOf: (reference) => `id of ${reference}` });

  const commands = new Map<string, readonly ChildCommand[]>();
  let skipped = 0;
  for await (const { childId, rows } of staging.children()) {
    const reconciled = reconcile(records.children.get(childId) ?? nobody, rows, {
      idFor,
      correct,
      normSet: null,
      instrumentVersion: 1,
    });
    await staging.complain(reconciled.faults);
    commands.set(childId, reconciled.commands);
    skipped += reconciled.skipped;
  }
  const faults: string[] = [];
  for await (const fault of staging.faults()) faults.push(faultText('file.csv', fault));
  if (faults.length > 0) return { faults, commands: [], skipped: 0, records };
  const children = new Map(records.children);
  for (const [childId, ofChild] of commands) children.set(childId, recordOf(ofChild, children.get(childId)));
  return { faults, commands: [...commands.values()].flat(), skipped, records: { ...records, children } };
};

const importNorms = async (
  records: Records,
  bytes: AsyncIterable<Buffer>,
  correct: string | null,
): Promise<Imported> => {
  const { rows, faults } = await readNorms(bytes);
  const nothing = { commands: [], skipped: 0, records };
  if (faults.length > 0) return { ...nothing, faults: faults.map((fault) => faultText('file.csv', fault)) };
  const about = { name: 'Agency', source: 'a book', licence: 'ours', on: importDay as LocalDate, correct };
  const reconciled = reconcileNorms(records.norms, rows, about);
  if (reconciled.outcome === 'unchanged') return { ...nothing, faults: [], skipped: rows.length };
  if (reconciled.outcome === 'faults') {
    return { ...nothing, faults: reconciled.faults.map((fault) => faultText('file.csv', fault)) };
  }
  const norms = { ...reconciled.command, version: (records.norms?.version ?? 0) + 1 };
  return { faults: [], commands: [reconciled.command], skipped: 0, records: { ...records, norms } };
};
