import { readFile } from 'node:fs/promises';
import { publishCatalogue } from '@understory/commands';
import type { LocalDate } from '@understory/domain';
import { OperatorError } from '@understory/platform';
import type { Command } from 'commander';
import { withRuntime } from '../runtime/open-runtime';
import { operator } from '../runtime/operator';
import type { Runtime } from '../runtime/runtime';
import { readCatalogue } from './read-catalogue';

export const addCatalogueCommands = (program: Command): void => {
  const catalogue = program.command('catalogue').description('the activities that plans are proposed from');
  catalogue
    .command('list')
    .description('the published catalogues; the last one is in force')
    .action(() => withRuntime('catalogue', listCatalogues));
  catalogue
    .command('publish')
    .argument('<file>', 'JSON: name, source, licence and activities')
    .requiredOption('--reason <text>', 'why; kept with the version for good')
    .description('put a catalogue in force')
    .action((file: string, { reason }: { readonly reason: string }) =>
      withRuntime('catalogue', (runtime) => publish(runtime, file, reason)),
    );
};

const listCatalogues = async ({ reference }: Runtime): Promise<void> => {
  const { catalogues } = await reference.current();
  const inForce = catalogues.at(-1);
  for (const each of catalogues) {
    const marks = [each.isDefault ? 'comes with the product' : each.source, each === inForce ? 'in force' : ''];
    const words = [`${each.activities.length} activities`, ...marks.filter((mark) => mark !== '')].join(', ');
    process.stdout.write(`${each.name} (version ${each.version}): ${words}\n`);
  }
};

const publish = async (runtime: Runtime, file: string, reason: string): Promise<void> => {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new OperatorError(`${file} cannot be read. Check the name and that you may read it.`);
  const read = readCatalogue(text);
  if (read.outcome === 'faulty') {
    for (const fault of read.faults) process.stderr.write(`${file}: ${fault}\n`);
    runtime.tell(`Nothing was changed: ${read.faults.length} faults in the file.`);
    process.exitCode = 2;
    return;
  }
  const at = runtime.now();
  const on = at.slice(0, 10) as LocalDate;
  const command = { type: 'PublishActivityCatalogue', ...read.content, isDefault: false, on, reason } as const;
  const by = { actor: operator(), at, commandId: runtime.newCommandId() };
  const outcome = await publishCatalogue(runtime, command, by);
  if (outcome.outcome === 'refused') throw new OperatorError(`The catalogue is refused: ${outcome.code}.`);
  runtime.tell(
    outcome.outcome === 'unchanged'
      ? 'This catalogue is published already; nothing was changed.'
      : `Published version ${outcome.version}; plans are proposed from it from now on.`,
  );
};
