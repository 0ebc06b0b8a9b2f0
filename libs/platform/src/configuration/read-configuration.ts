import { resolve } from 'node:path';
import { isLogLevel, logLevels } from '../log/log-level';
import { OperatorError } from '../operator-error';
import type { Configuration } from './configuration';
import { configurationTable, isSecret, type Complain, type Read, type SettingName } from './configuration-table';
import { readSecretFile } from './read-secret-file';
import { readKeys } from './read-keys';
import { readNetwork } from './read-network';
import { readSignIn } from './read-sign-in';

const highestPort = 65_535;

/** The only place that reads the environment. Throws one `OperatorError` that lists everything that is wrong. */
export const readConfiguration = (
  env: Readonly<Record<string, string | undefined>> = process.env,
  currentFolder: string = process.cwd(),
): Configuration => {
  const problems: string[] = [];
  const complain: Complain = (problem) => problems.push(problem);
  // An empty variable is how shells and compose files write "not set".
  const read: Read = (name) =>
    env[name]?.trim() ||
    (isSecret(name) ? readSecretFile(name, env, complain) : '') ||
    (configurationTable.find((row) => row.name === name)?.default ?? '');

  const configuration: Configuration = {
    home: resolve(currentFolder, read('UNDERSTORY_HOME')),
    port: readPort(read, complain),
    databaseUrl: readUrl(read, complain, 'DATABASE_URL', ['postgres:', 'postgresql:']),
    databaseOwnerUrl: readUrl(read, complain, 'DATABASE_OWNER_URL', ['postgres:', 'postgresql:']),
    redisUrl: readUrl(read, complain, 'REDIS_URL', ['redis:', 'rediss:']),
    kurrentdbUrl: readKurrentUrl(read, complain),
    ...readKeys(read, complain, readUrl(read, complain, 'KEYS_URL', ['postgres:', 'postgresql:'])),
    ...readNetwork(read, complain),
    ...readSignIn(read, complain, currentFolder),
    retentionYears: readRetention(read, complain),
    emergencyMinutes: readEmergencyMinutes(read, complain),
    logLevel: readLogLevel(read, complain),
  };
  if (configuration.databaseUrl === undefined && configuration.databaseOwnerUrl !== undefined)
    complain('DATABASE_OWNER_URL is set without DATABASE_URL. Set both, or neither for the embedded database.');

  if (problems.length > 0)
    throw new OperatorError(`The environment is not right:\n${problems.map((line) => `  ${line}`).join('\n')}`);
  return configuration;
};

const readPort = (read: Read, complain: Complain): number => {
  const text = read('PORT');
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= highestPort) return port;
  complain(`PORT is "${text}"; it must be a whole number from 0 to ${highestPort}.`);
  return 0;
};

const readRetention = (read: Read, complain: Complain): number | null => {
  const text = read('UNDERSTORY_RETENTION_YEARS');
  if (text === '') return null;
  if (!/^[1-9]\d?$/.test(text))
    complain(`UNDERSTORY_RETENTION_YEARS is "${text}"; it must be a whole number from 1 to 99.`);
  return Number(text);
};

/** Four hours at most: who still cannot reach the record by then gets into the care team. */
const readEmergencyMinutes = (read: Read, complain: Complain): number => {
  const text = read('EMERGENCY_MINUTES');
  const minutes = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (minutes >= 5 && minutes <= 240) return minutes;
  complain(`EMERGENCY_MINUTES is "${text}"; it must be a whole number from 5 to 240.`);
  return 5;
};

const readUrl = (read: Read, complain: Complain, name: SettingName, schemes: readonly string[]): string | undefined => {
  const text = read(name);
  if (text === '') return undefined;
  // The value is never shown: it carries a password.
  if (!URL.canParse(text)) complain(`${name} is not a URL; it must look like ${schemes[0]}//user:password@host/name.`);
  else if (!schemes.includes(new URL(text).protocol))
    complain(
      `${name} starts with ${new URL(text).protocol}//; it must start with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}.`,
    );
  return text;
};

/** Not by URL's rules: a cluster's address lists several hosts. The options are checked where it is opened. */
const readKurrentUrl = (read: Read, complain: Complain): string | undefined => {
  const text = read('KURRENTDB_URL');
  if (text === '') return undefined;
  if (!/^(kurrentdb|kurrent|kdb|esdb)(\+discover)?:\/\/./.test(text))
    complain(
      'KURRENTDB_URL must start with kurrentdb:// or kurrentdb+discover://, as in kurrentdb://user:password@host:2113.',
    );
  return text;
};

const readLogLevel = (read: Read, complain: Complain) => {
  const text = read('LOG_LEVEL');
  if (isLogLevel(text)) return text;
  complain(`LOG_LEVEL is "${text}"; it must be one of ${logLevels.join(', ')}.`);
  return 'info';
};
