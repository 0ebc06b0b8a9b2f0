import { stat } from 'node:fs/promises';
import type { BlindIndex } from '@understory/access';
import { childIdOf, claimedReferences } from '@understory/commands';
import { instrumentV1, type Child, type ChildId, type LocalDate } from '@understory/domain';
import {
  openFile,
  stageFile,
  type Reconciled,
  type Reconciling,
  type RowKind,
  type Staging,
} from '@understory/interchange';
import { operator } from '../runtime/operator';
import type { ImportPorts } from './import-ports';
import { applyChildren, checkChildren, type ChildRows, type Reconcile } from './children';
import { idFor } from './id-for';
import { printFaults } from './print-faults';
import { withPostgresStaging } from './postgres-staging/postgres-staging';

export type RowsToImport<Row> = {
  readonly rowKind: RowKind<Row>;
  readonly reconcile: (child: Child, rows: readonly Row[], reconciling: Reconciling) => Reconciled;
  /** The reason that turns other values under a known key into corrections. */
  readonly correct: string | null;
};

/**
 * Reads the whole file into the staging, checks every child against its record, and only then appends, child by child.
 * False when there were faults: they are listed, and nothing was changed.
 */
export const importRows = <Row extends ChildRows>(
  runtime: ImportPorts,
  file: string,
  { rowKind, reconcile, correct }: RowsToImport<Row>,
): Promise<boolean> =>
  withPostgresStaging<Row, boolean>(runtime.database, async (staging) => {
    const today = runtime.now().slice(0, 10) as LocalDate;
    const staged = await read(runtime, file, rowKind, staging, today);
    const { instruments, normSetInForce } = await runtime.reference.current();
    const instrumentVersion = instruments.at(-1)?.version ?? instrumentV1.version;
    const normSet = normSetInForce === null ? null : { name: normSetInForce.name, version: normSetInForce.version };
    const reconciling: Reconciling = { idFor: idFor(runtime.index), correct, normSet, instrumentVersion };
    const against: Reconcile<Row> = {
      actor: operator(),
      reconcile: (child, rows) => reconcile(child, rows, reconciling),
    };

    const children = await checkChildren(runtime, staging, against);
    if ((await staging.faultCount()) > 0) return printFaults(runtime, file, staging);

    const bar = runtime.progress('recording', 'children');
    const { appended, skipped, refused, erased } = await applyChildren(runtime, staging, against, (done) =>
      bar.to(done, children),
    );
    bar.stop();
    if (erased > 0) runtime.tell(`${erased} rows are of records that were erased, and were left out.`);
    if (refused > 0) return printFaults(runtime, file, staging, changedMeanwhile);
    runtime.tell(
      `${staged.rows} rows: ${appended} events recorded, ${skipped + staged.repeats} rows were there already.`,
    );
    return true;
  });

/** Only when somebody else wrote to one of the children between the check and the append. */
const changedMeanwhile = 'the record changed while the file was read; all other children are recorded, import it again';

const read = async <Row extends ChildRows>(
  runtime: ImportPorts,
  file: string,
  rowKind: RowKind<Row>,
  staging: Staging<Row>,
  today: LocalDate,
) => {
  const bar = runtime.progress('reading', 'bytes');
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  const staged = await stageFile({
    rowKind,
    bytes: openFile(file),
    staging,
    today,
    childIdOf: recordOfReference(runtime.index, await claimedReferences(runtime.store)),
    onProgress: (bytesRead) => bar.to(bytesRead, Math.max(size, bytesRead)),
  });
  bar.stop();
  return staged;
};

/** Known before the first row is staged, so that rows under an earlier and a later reference are held against one another. */
const recordOfReference = (index: BlindIndex, claimed: ReadonlyMap<ChildId, ChildId>) => {
  const idOf = childIdOf(index);
  return (reference: string): ChildId => {
    const id = idOf(reference);
    return claimed.get(id) ?? id;
  };
};
