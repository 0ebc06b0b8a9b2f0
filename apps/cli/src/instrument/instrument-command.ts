import { readFile } from 'node:fs/promises';
import { publishInstrument } from '@understory/commands';
import {
  functionalDomains,
  instrumentV1,
  type InstrumentLimits,
  type LocalDate,
  type Refusal,
} from '@understory/domain';
import { readInstrument } from '@understory/interchange';
import { OperatorError } from '@understory/platform';
import type { Command } from 'commander';
import { withRuntime } from '../runtime/open-runtime';
import { operator } from '../runtime/operator';
import type { Runtime } from '../runtime/runtime';

export const addInstrumentCommands = (program: Command): void => {
  const instrument = program
    .command('instrument')
    .description('which functions make up which domain and by what limits ratings are read, in versions');
  instrument
    .command('list')
    .description('the published versions; the last one is in force')
    .action(() => withRuntime('instrument', list));
  instrument
    .command('publish')
    .argument('<file>', 'JSON with `source`, `licence` and what differs from the version in force')
    .requiredOption('--reason <text>', 'why')
    .description('assessments signed from now on are read by it')
    .action((file: string, { reason }: { readonly reason: string }) =>
      withRuntime('instrument', (runtime) => publish(runtime, file, reason)),
    );
};

const list = async ({ reference }: Runtime): Promise<void> => {
  const { instruments } = await reference.current();
  for (const instrument of instruments) {
    const { version, functions, source, publishedAt } = instrument;
    process.stdout.write(`version ${version}, published ${publishedAt.slice(0, 10)}: ${source}\n`);
    for (const domain of functionalDomains) {
      const numbers = functions.filter((one) => one.domain === domain).map(({ number }) => number);
      process.stdout.write(`  ${domain}: ${numbers.join(', ')}\n`);
    }
    process.stdout.write(`${limitLines(instrument).join('\n')}\n`);
  }
};

const limitLines = (limits: InstrumentLimits): readonly string[] => [
  `  bands: ${limits.bands.map(({ colour, from, to }) => `${colour} ${from}\u2013${to}`).join(', ')}`,
  `  essential under ${limits.essentialBelowPercent} %, enrichment from ${limits.enrichmentFromPercent} %`,
  `  periods of life: ${limits.periods.map(({ period, stated }) => `${period} (${stated})`).join(', ')}`,
  `  official percents differ from ${limits.officialTolerancePoints} points on; late entries after ${limits.lateEntryAfterDays} days`,
];

const factsIn = (facts: Refusal['facts']): string => {
  const told = Object.entries(facts).map(([name, value]) => `${name} ${value}`);
  return told.length === 0 ? '' : ` (${told.join(', ')})`;
};

const publish = async (runtime: Runtime, path: string, reason: string): Promise<void> => {
  const { instruments } = await runtime.reference.current();
  const read = readInstrument(await readFile(path, 'utf8'), instruments.at(-1) ?? instrumentV1);
  if (read.outcome === 'faults')
    throw new OperatorError(`Nothing was published. ${path}:\n${read.faults.map((fault) => `  ${fault}`).join('\n')}`);
  const at = runtime.now();
  const command = { type: 'PublishInstrument', ...read.file, on: at.slice(0, 10) as LocalDate, reason } as const;
  const by = { actor: operator(), at, commandId: runtime.newCommandId() };
  const outcome = await publishInstrument(runtime, command, by);
  switch (outcome.outcome) {
    case 'refused':
      throw new OperatorError(
        `Nothing was published: ${outcome.code}${factsIn(outcome.facts)}. See \`understory instrument list\` for what is in force.`,
      );
    case 'unchanged':
      return runtime.tell('This is published already; nothing was changed.');
    case 'published':
      return runtime.tell(`Published version ${outcome.version}; assessments signed from now on are read by it.`);
  }
};
