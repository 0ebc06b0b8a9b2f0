import 'reflect-metadata';
import { Command } from 'commander';
import { redact } from '@understory/platform';
import { explain } from './runtime/explain';

// A reader that has seen enough (`| head`) closes the pipe; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Node would print the error with all its parts, and one of a driver may hold the address it was given.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    process.stderr.write(`${redact(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
    process.exit(1);
  });
}

type Add = (program: Command) => void;
type Room = { readonly names: readonly string[]; readonly load: () => Promise<Add> };
const room = (names: readonly string[], load: () => Promise<Add>): Room => ({ names, load });

const program = new Command('understory')
  .description('A treatment record for children assessed bottom-up, region by region, kept as events.')
  .showHelpAfterError('(see `understory --help`)')
  .configureHelp({ sortSubcommands: false });

const rooms: readonly Room[] = [
  room(['start'], async () => (await import('./start/start-command.js')).addStartCommand),
  room(['worker'], async () => (await import('./start/worker-command.js')).addWorkerCommand),
  room(['import'], async () => (await import('./import/import-command.js')).addImportCommands),
  room(['map'], async () => (await import('./read-outs/map-command.js')).addMapCommand),
  room(['flags'], async () => (await import('./read-outs/flags-command.js')).addFlagsCommand),
  room(['report'], async () => (await import('./read-outs/report-command.js')).addReportCommand),
  room(['norms'], async () => (await import('./norms/norms-command.js')).addNormsCommands),
  room(['instrument'], async () => (await import('./instrument/instrument-command.js')).addInstrumentCommands),
  room(['catalogue'], async () => (await import('./catalogue/catalogue-command.js')).addCatalogueCommands),
  room(['policies', 'policy'], async () => (await import('./policy/policy-commands.js')).addPolicyCommands),
  room(['backtest'], async () => (await import('./policy/backtest-command.js')).addBacktestCommand),
  room(['rebuild'], async () => (await import('./rebuild/rebuild-command.js')).addRebuildCommand),
  room(['parked'], async () => (await import('./rebuild/parked-command.js')).addParkedCommand),
  room(['jobs'], async () => (await import('./jobs/jobs-command.js')).addJobsCommand),
  room(['verify'], async () => (await import('./seal/verify-command.js')).addVerifyCommand),
  room(['seal'], async () => (await import('./seal/seal-command.js')).addSealCommand),
  room(
    ['backup', 'restore', 'backup-keys', 'restore-keys', 'rotate-master-key', 'migrate-log'],
    async () => (await import('./keep/keep-commands.js')).addKeepCommands,
  ),
];

const endWithinMs = 3_000;
const serving: readonly string[] = ['start', 'worker'];

/** Only the room that was asked for: a map would otherwise wait for the whole API to load. All of them for a list. */
const open = async (): Promise<void> => {
  const asked = rooms.filter(({ names }) => names.includes(process.argv[2] ?? ''));
  for (const { load } of asked.length === 0 ? rooms : asked) (await load())(program);
  await program.parseAsync();
};

// A client that goes on looking for a server that is away must not keep alive what has ended, in order or not. A read-out
// has no such client, and whoever reads its output slowly must get all of it.
const endSoon = (): void => {
  if (serving.includes(process.argv[2] ?? '')) setTimeout(() => process.exit(), endWithinMs).unref();
};

open()
  .catch((error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  })
  .finally(endSoon);
