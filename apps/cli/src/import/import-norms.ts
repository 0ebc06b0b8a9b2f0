import { publishNormSet } from '@understory/commands';
import type { LocalDate } from '@understory/domain';
import { openFile, readNorms, reconcileNorms, type Fault } from '@understory/interchange';
import { OperatorError } from '@understory/platform';
import { operator } from '../runtime/operator';
import type { ImportPorts } from './import-ports';
import { printFaults } from './print-faults';

export type NormsToImport = {
  readonly name: string | null;
  readonly source: string;
  readonly licence: string;
  readonly correct: string | null;
};

/** Publishes a file of norms; from then on new assessments are read with it. False when there were faults. */
export const importNorms = async (
  runtime: ImportPorts,
  file: string,
  { name, source, licence, correct }: NormsToImport,
): Promise<boolean> => {
  if (name === null) throw new OperatorError('Norms are published under a name: add --name "Agency norms 2026".');
  const { rows, faults } = await readNorms(openFile(file));
  if (faults.length > 0) return printFaults(runtime, file, listed(faults));

  const { normSets } = await runtime.reference.current();
  const current = normSets.findLast((set) => set.name === name) ?? null;
  const at = runtime.now();
  const on = at.slice(0, 10) as LocalDate;
  const reconciled = reconcileNorms(current, rows, { name, source, licence, on, correct });
  if (reconciled.outcome === 'faults') return printFaults(runtime, file, listed(reconciled.faults));
  if (reconciled.outcome === 'unchanged') {
    runtime.tell('These norms are published already; nothing was changed.');
    return true;
  }
  const by = { actor: operator(), at, commandId: runtime.newCommandId() };
  const outcome = await publishNormSet(runtime, reconciled.command, by);
  if (outcome.outcome === 'refused') {
    return printFaults(
      runtime,
      file,
      listed([{ line: 1, column: 'file', message: `the norms are refused: ${outcome.code}` }]),
    );
  }
  runtime.tell(`Published version ${outcome.version}; assessments recorded from now on are read with it.`);
  return true;
};

const listed = (faults: readonly Fault[]) => ({
  faults: async function* () {
    yield* faults;
  },
});
