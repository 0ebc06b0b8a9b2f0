import { OperatorError } from '../operator-error';
import { configurationTable } from './configuration-table';
import { readConfiguration } from './read-configuration';

const read = (env: Record<string, string>) => readConfiguration(env, '/srv/clinic');
const problemsOf = (env: Record<string, string>): string => {
  try {
    read(env);
    return '';
  } catch (error) {
    if (error instanceof OperatorError) return error.message;
    throw error;
  }
};

describe('the configuration', () => {
  it('of an empty environment is the embedded database in .understory on port 3000', () =>
    expect(read({})).toEqual({
      home: '/srv/clinic/.understory',
      port: 3000,
      databaseUrl: undefined,
      redisUrl: undefined,
      logLevel: 'info',
    }));

  it('is the same when every default of the table is written out', () =>
    expect(read(Object.fromEntries(configurationTable.map((row) => [row.name, row.default])))).toEqual(read({})));

  it('keeps an absolute home, and reads a relative one from the current folder', () => {
    expect(read({ UNDERSTORY_HOME: '/data/home' }).home).toBe('/data/home');
    expect(read({ UNDERSTORY_HOME: '../other' }).home).toBe('/srv/other');
  });

  it('names every problem at once', () => {
    const problems = problemsOf({ PORT: '70000', LOG_LEVEL: 'loud', REDIS_URL: 'http://queue' });
    expect(problems).toContain('PORT is "70000"');
    expect(problems).toContain('LOG_LEVEL is "loud"');
    expect(problems).toContain('REDIS_URL starts with http://');
  });

  it.each(['-1', '3000.5', '3e3', '0x10', 'abc', '65536'])('refuses the port %s', (PORT) =>
    expect(problemsOf({ PORT })).toContain('PORT is'),
  );

  it('never repeats a URL, which carries a password', () => {
    expect(problemsOf({ DATABASE_URL: 'not a url s3cret' })).not.toContain('s3cret');
    expect(problemsOf({ DATABASE_URL: 'mysql://user:s3cret@host/db' })).not.toContain('s3cret');
  });

  it.each(['KURRENTDB_URL', 'KEYS_URL'])('refuses %s instead of ignoring it', (name) =>
    expect(problemsOf({ [name]: 'https://somewhere' })).toContain(`${name} is set, but this version`),
  );
});
