import 'reflect-metadata';
import { Command } from 'commander';
import { addImportCommands } from './import/import-command';
import { addKeepCommands } from './keep/keep-commands';
import { addNormsCommands } from './norms/norms-command';
import { addFlagsCommand } from './read-outs/flags-command';
import { addMapCommand } from './read-outs/map-command';
import { addReportCommand } from './read-outs/report-command';
import { addSealCommand } from './seal/seal-command';
import { addVerifyCommand } from './seal/verify-command';
import { addStartCommand } from './start/start-command';
import { addWorkerCommand } from './start/worker-command';
import { explain } from './runtime/explain';

// A reader that has seen enough (`| head`) closes the pipe; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const program = new Command('understory')
  .description('A treatment record for children assessed bottom-up, region by region, kept as events.')
  .showHelpAfterError('(see `understory --help`)')
  .configureHelp({ sortSubcommands: false });

addStartCommand(program);
addWorkerCommand(program);
addImportCommands(program);
addMapCommand(program);
addFlagsCommand(program);
addReportCommand(program);
addNormsCommands(program);
addVerifyCommand(program);
addSealCommand(program);
addKeepCommands(program);

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});
