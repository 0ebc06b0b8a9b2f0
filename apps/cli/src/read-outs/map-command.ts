import { InvalidArgumentError, type Command } from 'commander';
import { asChildEvent, childStream } from '@understory/commands';
import { asOf, fold, parseLocalDate, type LocalDate } from '@understory/domain';
import { mapReadOut } from '@understory/interchange';
import { withRuntime } from '../runtime/open-runtime';
import type { Runtime } from '../runtime/runtime';
import { findChild } from './find-child';
import { logRead } from './log-read';
import { policyInForce } from './policy-in-force';
import { printJson } from './print-json';

type MapOptions = { readonly knownOn?: LocalDate; readonly happenedBy?: LocalDate };

export const addMapCommand = (program: Command): void => {
  program
    .command('map')
    .argument('<child>', 'the agency’s own reference')
    .description('a child’s functional brain map through time')
    .option('--json', 'as JSON (the only form so far)')
    .option('--known-on <date>', 'as the record knew it at the end of that UTC day', day)
    .option('--happened-by <date>', 'only what had happened by the end of that day', day)
    .action((reference: string, options: MapOptions) =>
      withRuntime('map', async (runtime) => printJson(await mapOf(runtime, reference, options))),
    );
};

const mapOf = async (runtime: Runtime, reference: string, { knownOn, happenedBy }: MapOptions) => {
  // Folded from the log itself, never from a read model: a read-out must not depend on what a worker has caught up with.
  const { key, childId } = await findChild(runtime, reference);
  const events = await runtime.store.readStream(childStream(childId));
  const opened = key === null ? [] : events.map((event) => asChildEvent(event, key));
  const child = fold(asOf(opened, { knownOn: knownOn ?? null, happenedBy: happenedBy ?? null }));
  const { lookup, policy } = await policyInForce(runtime);
  await logRead(runtime, 'understory map', [childId]);
  return mapReadOut(child, reference, lookup, policy);
};

const day = (text: string): LocalDate => {
  const parsed = parseLocalDate(text);
  if (parsed === null) throw new InvalidArgumentError('It must be a calendar day such as 2026-03-31.');
  return parsed;
};
