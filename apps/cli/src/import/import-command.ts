import { InvalidArgumentError, type Command } from 'commander';
import { headerOf, importFileKinds, type ImportFileKind } from '@understory/interchange';
import { withRuntime } from '../runtime/open-runtime';
import type { Runtime } from '../runtime/runtime';
import { finishJobs } from './finish-jobs';
import { importFile, type FileOptions } from './import-file';

type ImportOptions = FileOptions & { readonly wait: boolean };

export const addImportCommands = (program: Command): void => {
  program
    .command('import')
    .argument('<kind>', importFileKinds.join(', '), kind)
    .argument('<file>', 'a CSV file in UTF-8; “-” prints the header row of a new one')
    .description('read a file into the record; a file with a fault changes nothing')
    .option('--correct <reason>', 'other values under a key already recorded are corrections, for this reason', reason)
    .option('--no-wait', 'return at once instead of when maps, flags and reports are up to date')
    .option('--name <name>', 'norms: the name to publish them under')
    .option('--source <text>', 'norms: where they come from', 'Imported by the agency')
    .option('--licence <text>', 'norms: the licence they are used under', 'As held by the agency')
    .action((of: ImportFileKind, file: string, options: ImportOptions) => {
      if (file === '-') process.stdout.write(`${headerOf(of)}\n`);
      else return withRuntime('import', (runtime) => importAndFinish(runtime, of, file, options));
    });
};

const importAndFinish = async (
  runtime: Runtime,
  of: ImportFileKind,
  file: string,
  options: ImportOptions,
): Promise<void> => {
  if (!(await importFile(runtime, of, file, options))) {
    process.exitCode = 2;
    return;
  }
  if (options.wait && of !== 'norms') await finishJobs(runtime);
};

const kind = (text: string): ImportFileKind => {
  const known = importFileKinds.find((name) => name === text);
  if (known === undefined) throw new InvalidArgumentError(`It must be one of ${importFileKinds.join(', ')}.`);
  return known;
};

const reason = (text: string): string => {
  if (text.trim() === '') throw new InvalidArgumentError('A correction needs a reason.');
  if (text.length > 500) throw new InvalidArgumentError('A reason has at most 500 characters.');
  return text.trim();
};
