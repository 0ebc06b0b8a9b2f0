import { chown, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Durability, Installation } from './programs';

/** Read by the server after its own `postgresql.conf`; a person's wishes go into `local.conf`, which comes last. */
export const includes = "\ninclude 'understory.conf'\ninclude_if_exists 'local.conf'\n";

const settings = (port: number, durability: Durability): readonly string[] => [
  '# Written at every start. Put settings of your own into local.conf beside this file.',
  `listen_addresses = '127.0.0.1'`,
  `port = ${port}`,
  `unix_socket_directories = ''`,
  'password_encryption = scram-sha-256',
  'max_connections = 100',
  'shared_buffers = 128MB',
  'wal_level = minimal',
  'max_wal_senders = 0',
  ...(durability === 'full' ? ['fsync = on'] : ['fsync = off', 'full_page_writes = off', 'synchronous_commit = off']),
  `timezone = 'UTC'`,
  `log_timezone = 'UTC'`,
  // A week of small files. Errors of statements are left to the process that sent them: their texts quote values.
  'logging_collector = on',
  `log_directory = 'log'`,
  `log_filename = 'postgresql-%a.log'`,
  'log_rotation_age = 1d',
  'log_rotation_size = 0',
  'log_truncate_on_rotation = on',
  'log_min_messages = log',
  'log_error_verbosity = terse',
  'log_min_error_statement = panic',
  'log_parameter_max_length_on_error = 0',
  'log_statement = none',
  'log_checkpoints = off',
  `log_connections = ''`,
  'log_lock_waits = off',
  'log_autovacuum_min_duration = -1',
];

export const writeServerConfiguration = async (installation: Installation, port: number): Promise<void> => {
  const { account, dataFolder, durability } = installation;
  const path = join(dataFolder, 'understory.conf');
  await writeFile(path, `${settings(port, durability).join('\n')}\n`, { mode: 0o600 });
  if (account !== undefined) await chown(path, account.uid, account.gid);
};
