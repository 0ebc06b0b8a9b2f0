import type { Command } from 'commander';
import { rereadWithNorms } from '@understory/commands';
import type { ChildId, NormSet } from '@understory/domain';
import { OperatorError } from '@understory/platform';
import { catchUp, caseload, listCaseload } from '@understory/read-models';
import { finishJobs } from '../import/finish-jobs';
import { withRuntime } from '../runtime/open-runtime';
import { operator } from '../runtime/operator';
import { tellWhatIsParked } from '../read-outs/tell-what-is-parked';
import type { Runtime } from '../runtime/runtime';

type RecomputeOptions = { readonly reason: string; readonly wait: boolean };

export const addNormsCommands = (program: Command): void => {
  const norms = program.command('norms').description('the age-typical values that percents are read with');
  norms
    .command('list')
    .description('the published norm sets; the last one is in force')
    .action(() => withRuntime('norms', listNorms));
  norms
    .command('recompute')
    .argument('<name>', 'a published norm set')
    .description('read every assessment recorded so far with these norms from now on')
    .option('--reason <text>', 'why', 'read again with other norms')
    .option('--no-wait', 'return at once instead of when flags and reports are up to date')
    .action((name: string, options: RecomputeOptions) =>
      withRuntime('norms', (runtime) => recompute(runtime, name, options)),
    );
};

const listNorms = async ({ reference }: Runtime): Promise<void> => {
  const { normSets, normSetInForce } = await reference.current();
  for (const set of normSets) {
    const marks = [set.demonstration ? 'demonstration norms' : set.source, set === normSetInForce ? 'in force' : ''];
    process.stdout.write(`${set.name} (version ${set.version}): ${marks.filter((mark) => mark !== '').join(', ')}\n`);
  }
};

const recompute = async (runtime: Runtime, name: string, { reason, wait }: RecomputeOptions): Promise<void> => {
  const { normSets } = await runtime.reference.current();
  const normSet = normSets.findLast((set) => set.name === name);
  if (normSet === undefined) {
    const known = normSets.map((set) => set.name).join(', ');
    throw new OperatorError(`No norm set of this name is published. Published are: ${known}.`);
  }
  await rereadEveryChild(runtime, normSet, reason);
  if (wait) await finishJobs(runtime);
};

/** Each child's own event; one that reads with these norms already gets none, so an interrupted run is just run again. */
const rereadEveryChild = async (runtime: Runtime, { name, version }: NormSet, reason: string): Promise<void> => {
  const { database, store, tell } = runtime;
  await catchUp({ database, store, models: [caseload] });
  await tellWhatIsParked(database, caseload.name, tell);
  const children = await listCaseload(database);
  const bar = runtime.progress('reading again', 'children');
  let appended = 0;
  for (const [index, { childId }] of children.entries()) {
    appended += await reread(runtime, childId, { name, version }, reason);
    bar.to(index + 1, children.length);
  }
  bar.stop();
  runtime.tell(`${appended} of ${children.length} children are read with other norms than before.`);
};

const reread = async (
  runtime: Runtime,
  childId: ChildId,
  normSet: { readonly name: string; readonly version: number },
  reason: string,
): Promise<number> => {
  const at = runtime.now();
  const commandId = runtime.newCommandId();
  const outcome = await rereadWithNorms(runtime, childId, { normSet, reason, actor: operator(), at, commandId });
  if (outcome.outcome === 'done') return outcome.appended;
  throw new OperatorError(
    `Record ${childId} could not be read again: ${outcome.code}. Run the command again to go on.`,
  );
};
