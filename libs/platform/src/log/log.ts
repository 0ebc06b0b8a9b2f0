import type { Configuration } from '../configuration/configuration';
import { redact } from './redact';
import { logLevels, type LogLevel } from './log-level';

/** Ids, counts and names of our own making. Nothing a person typed, and no record's content, in sealed form either. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** `event` is a fixed sentence that can be searched for; what varies goes into the facts. */
export type Log = { readonly [Level in LogLevel]: (event: string, facts?: LogFacts) => void };

export type LogOptions = {
  readonly level: LogLevel;
  /** Lines for a person; otherwise one JSON object a line. */
  readonly readable?: boolean;
  readonly write?: (line: string) => void;
  readonly now?: () => Date;
};

/** The log of a process, as its configuration asks for it. */
export const openLog = ({ logLevel }: Pick<Configuration, 'logLevel'>): Log => createLog({ level: logLevel });

/** Writes to standard error, because standard output belongs to what a command was asked for. */
export const createLog = (options: LogOptions): Log => {
  const { level: lowest, readable = process.stderr.isTTY, now = () => new Date() } = options;
  const write = options.write ?? ((line: string) => void process.stderr.write(`${line}\n`));
  const format = readable ? readableLine : jsonLine;
  const at =
    (level: LogLevel) =>
    (event: string, facts: LogFacts = {}): void => {
      if (logLevels.indexOf(level) >= logLevels.indexOf(lowest)) write(redact(format(now(), level, event, facts)));
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
};

const jsonLine = (at: Date, level: LogLevel, event: string, facts: LogFacts): string =>
  JSON.stringify({ at: at.toISOString(), level, event, ...facts });

const readableLine = (at: Date, level: LogLevel, event: string, facts: LogFacts): string => {
  const told = Object.entries(facts)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${typeof value === 'string' ? JSON.stringify(value) : value}`);
  return [at.toISOString().slice(11, 19), level.padEnd(5), event, ...told].join(' ');
};

/** For tests and for commands whose caller does not want to hear anything. */
export const silentLog: Log = createLog({ level: 'error', write: () => undefined });
