import { InvalidArgumentError, type Command } from 'commander';
import { asChildEvent, childStream } from '@understory/commands';
import { asOf, fold, parseLocalDate, readWith, type LocalDate, type NormSetRef } from '@understory/domain';
import { mapReadOut, normSetLabel } from '@understory/interchange';
import { OperatorError } from '@understory/platform';
import { withRuntime } from '../runtime/open-runtime';
import type { Runtime } from '../runtime/runtime';
import { findChild } from './find-child';
import { logRead } from './log-read';
import { policyInForce } from './policy-in-force';
import { printJson } from './print-json';

type MapOptions = { readonly knownOn?: LocalDate; readonly happenedBy?: LocalDate; readonly norms?: string };

export const addMapCommand = (program: Command): void => {
  program
    .command('map')
    .argument('<child>', 'the agency’s own reference')
    .description('a child’s functional brain map through time')
    .option('--json', 'as JSON (the only form so far)')
    .option('--known-on <date>', 'as the record knew it at the end of that UTC day', day)
    .option('--happened-by <date>', 'only what had happened by the end of that day', day)
    .option('--norms <name>', 'a view: every assessment read with these published norms (`name` or `name@version`)')
    .action((reference: string, options: MapOptions) =>
      withRuntime('map', async (runtime) => printJson(await mapOf(runtime, reference, options))),
    );
};

const mapOf = async (runtime: Runtime, reference: string, { knownOn, happenedBy, norms }: MapOptions) => {
  // Folded from the log itself, never from a read model: a read-out must not depend on what a worker has caught up with.
  const { key, childId } = await findChild(runtime, reference);
  const events = await runtime.store.readStream(childStream(childId));
  const opened = key === null ? [] : events.map((event) => asChildEvent(event, key));
  const child = fold(asOf(opened, { knownOn: knownOn ?? null, happenedBy: happenedBy ?? null }));
  const { instrumentOf, lookup, normSets, policy } = await policyInForce(runtime);
  const readBy = norms === undefined ? null : publishedNorms(normSets, norms);
  await logRead(runtime, 'understory map', [childId]);
  if (readBy === null) return mapReadOut(child, reference, lookup, policy, instrumentOf);
  runtime.tell(`A view: every assessment is read with ${norms}. The record itself is not changed.`);
  return mapReadOut(readWith(child, readBy), reference, lookup, policy, instrumentOf);
};

const publishedNorms = (normSets: readonly NormSetRef[], label: string): NormSetRef => {
  const found = normSets.find((set) => normSetLabel(set) === label);
  if (found !== undefined) return found;
  throw new OperatorError(
    `No norms of this name are published. Published are: ${normSets.map(normSetLabel).join(', ')}.`,
  );
};

const day = (text: string): LocalDate => {
  const parsed = parseLocalDate(text);
  if (parsed === null) throw new InvalidArgumentError('It must be a calendar day such as 2026-03-31.');
  return parsed;
};
