import type { Command } from 'commander';
import { backUpKeys, bringBackKeys, rotateKeys, type KeySettings } from '@understory/access';
import { openHome, OperatorError, readConfiguration } from '@understory/platform';
import { now } from '../runtime/clock';
import { keySettings } from '../runtime/key-settings';
import { withFoundation } from '../runtime/open-foundation';
import { backup } from './backup';
import { migrateLog, type Direction } from './migrate-log';
import { productVersion } from './product-version';
import { refuseSameFolder } from './refuse-same-folder';
import { restore } from './restore';

type Force = { readonly force?: boolean };

export const addKeepCommands = (program: Command): void => {
  program
    .command('backup')
    .argument('<file>', 'a new file; it must not exist')
    .description('the log and all that stands outside it, in one file, read back when it is written')
    .option('--force', 'even into a folder that holds a backup of the keys')
    .action((file: string, options: Force) =>
      withFoundation('backup', (foundation) => backup(foundation, file, options)),
    );
  program
    .command('restore')
    .argument('<file>', 'what `understory backup` wrote')
    .description('bring a backup back into a new home; run again to go on with one that was interrupted')
    .action((file: string) => withFoundation('restore', (foundation) => restore(foundation, file)));
  program
    .command('backup-keys')
    .argument('<file>', 'a new file; it must not exist')
    .description('the keys, apart from the log: together with a backup of the log they open every record')
    .option('--force', 'even into a folder that holds a backup of the log')
    .action(backupKeys);
  program
    .command('restore-keys')
    .argument('<file>', 'what `understory backup-keys` wrote')
    .description('bring keys back; a key that was destroyed here or there stays destroyed')
    .action(restoreKeysHere);
  program
    .command('rotate-master-key')
    .description(
      'wrap every key under a new master key and destroy the old one; run again to go on with an interrupted one',
    )
    .action(rotateMasterKey);
  program
    .command('migrate-log')
    .description('copy the log into another store, or from one, in order and with its chain; run again to go on')
    .option('--to <url>', 'from here into that store: postgres://… or kurrentdb://…')
    .option('--from <url>', 'from that store into the one here')
    .action((direction: Direction) => withFoundation('migrate-log', (foundation) => migrateLog(foundation, direction)));
};

/** Keys need no log: they can be saved while its database is down. */
const keysHere = async (): Promise<KeySettings> => {
  const configuration = readConfiguration();
  return keySettings(configuration, await openHome(configuration.home));
};

const backupKeys = async (file: string, { force = false }: Force): Promise<void> => {
  if (!force) await refuseSameFolder(file, 'keys');
  const settings = await keysHere();
  const { files, master } = await backUpKeys(settings, file, { madeAt: now(), product: productVersion() });
  tell(
    `${files} files of keys are in ${file}, and were read back. Whoever has it, its master key and a backup of the log can read every record.`,
  );
  const { masters } = settings;
  const isOutside = masters.key !== undefined || masters.vault !== undefined;
  tell(
    isOutside
      ? `They are under the master key ${master}, which is not among them: without it they open nothing.`
      : `They are under the master key ${master} (a fingerprint), which is among them.`,
  );
  tell('After a record was erased, make a new one and destroy the old ones: they still hold its key.');
};

const restoreKeysHere = async (file: string): Promise<void> => {
  const restored = await bringBackKeys(await keysHere(), file);
  if (restored.outcome === 'refused')
    throw new OperatorError(`Not restored: ${restored.problem}. Nothing was changed.`);
  const { added, stayedDestroyed, destroyed } = restored;
  tell(`${added} files of keys were added; the others were there.`);
  if (stayedDestroyed > 0) tell(`${stayedDestroyed} keys were destroyed here since the backup was made, and stay so.`);
  if (destroyed > 0) tell(`${destroyed} keys here were destroyed, as the backup says they had been.`);
};

const rotateMasterKey = async (): Promise<void> => {
  const { rewrapped, master, resumed } = await rotateKeys(await keysHere());
  if (resumed) tell('An earlier rotation had been cut short, and was finished; the master key was not rotated again.');
  tell(`${rewrapped} keys were wrapped anew. The master key in force is ${master}.`);
  tell(
    'Back up the keys now. Older backups are under the master key before: one that lay with the keys is among them.',
  );
};

const tell = (line: string): void => void process.stderr.write(`${line}\n`);
