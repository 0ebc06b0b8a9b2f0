import { readFile } from 'node:fs/promises';
import { publishInstrument } from '@understory/commands';
import { functionalDomains, instrumentV1, type LocalDate } from '@understory/domain';
import { readInstrument } from '@understory/interchange';
import { OperatorError } from '@understory/platform';
import type { Command } from 'commander';
import { withRuntime } from '../runtime/open-runtime';
import { operator } from '../runtime/operator';
import type { Runtime } from '../runtime/runtime';

export const addInstrumentCommands = (program: Command): void => {
  const instrument = program.command('instrument').description('which functions make up which domain, in versions');
  instrument
    .command('list')
    .description('the published versions; the last one is in force')
    .action(() => withRuntime('instrument', list));
  instrument
    .command('publish')
    .argument('<file>', 'JSON with `source`, `licence` and `domains` (f1 to f32)')
    .requiredOption('--reason <text>', 'why')
    .description('assessments signed from now on are sorted into domains by it')
    .action((file: string, { reason }: { readonly reason: string }) =>
      withRuntime('instrument', (runtime) => publish(runtime, file, reason)),
    );
};

const list = async ({ reference }: Runtime): Promise<void> => {
  const { instruments } = await reference.current();
  for (const { version, functions, source, publishedAt } of instruments) {
    process.stdout.write(`version ${version}, published ${publishedAt.slice(0, 10)}: ${source}\n`);
    for (const domain of functionalDomains) {
      const numbers = functions.filter((one) => one.domain === domain).map(({ number }) => number);
      process.stdout.write(`  ${domain}: ${numbers.join(', ')}\n`);
    }
  }
};

const publish = async (runtime: Runtime, path: string, reason: string): Promise<void> => {
  const read = readInstrument(await readFile(path, 'utf8'));
  if (read.outcome === 'faults')
    throw new OperatorError(`Nothing was published. ${path}:\n${read.faults.map((fault) => `  ${fault}`).join('\n')}`);
  const at = runtime.now();
  const command = { type: 'PublishInstrument', ...read.file, on: at.slice(0, 10) as LocalDate, reason } as const;
  const by = { actor: operator(), at, commandId: runtime.newCommandId() };
  const outcome = await publishInstrument(runtime, command, by);
  switch (outcome.outcome) {
    case 'refused':
      throw new OperatorError(
        `Nothing was published: ${outcome.code}. Functions are those of version ${instrumentV1.version}.`,
      );
    case 'unchanged':
      return runtime.tell('This is published already; nothing was changed.');
    case 'published':
      return runtime.tell(`Published version ${outcome.version}; assessments signed from now on are read by it.`);
  }
};
