import { OperatorError } from '@understory/platform';

const forms = /^(?:kurrentdb|kurrent|kdb|esdb)(\+discover)?:\/\/(.+)$/s;

const options = new Set(
  [
    'tls',
    'tlsVerifyCert',
    'tlsCAFile',
    'userCertFile',
    'userKeyFile',
    'connectionName',
    'maxDiscoverAttempts',
    'discoveryInterval',
    'gossipTimeout',
    'nodePreference',
    'defaultDeadline',
    'keepAliveInterval',
    'keepAliveTimeout',
  ].map((name) => name.toLowerCase()),
);

/**
 * The client gets one spelling of every alias, and no option it does not know: it prints the whole connection string,
 * password included, beside an unknown one.
 */
export const asConnectionString = (text: string): string => {
  const [, discover = '', rest] = forms.exec(text.trim()) ?? [];
  if (rest === undefined) throw new OperatorError('KURRENTDB_URL must look like kurrentdb://user:password@host:2113.');
  for (const name of optionNames(rest)) {
    const flat = name.toLowerCase().replace(/[_-]/g, '');
    if (flat === 'throwonappendfailure')
      throw new OperatorError('KURRENTDB_URL sets throwOnAppendFailure; leave it out, a refused append must be told.');
    if (!options.has(flat)) throw new OperatorError(`KURRENTDB_URL has an option that does not exist: ${named(name)}.`);
  }
  return `kurrentdb${discover}://${rest}`;
};

const optionNames = (rest: string): readonly string[] => {
  // A password may hold a question mark, so options begin after the last @.
  const [, query = ''] = rest.slice(rest.lastIndexOf('@') + 1).split(/\?(.*)/s);
  return query.split('&').flatMap((pair) => (pair === '' ? [] : [pair.split('=')[0] ?? '']));
};

/** What does not look like a name may be a piece of a password. */
const named = (name: string): string => (/^[A-Za-z_-]{1,30}$/.test(name) ? name : 'its name is not one');
