import { OperatorError } from '@understory/platform';
import { asConnectionString } from './connection-string';

const problemOf = (text: string): string => {
  try {
    asConnectionString(text);
    return '';
  } catch (error) {
    if (error instanceof OperatorError) return error.message;
    throw error;
  }
};

describe('the connection string of KurrentDB', () => {
  it.each([
    ['kurrentdb://localhost:2113?tls=false', 'kurrentdb://localhost:2113?tls=false'],
    ['kurrent://u:p@a:2113,b,c?nodePreference=follower', 'kurrentdb://u:p@a:2113,b,c?nodePreference=follower'],
    ['kdb+discover://dns:2113', 'kurrentdb+discover://dns:2113'],
    [
      'esdb+discover://u:p@dns?tlsCaFile=/ca.pem&keep_alive_interval=10000',
      'kurrentdb+discover://u:p@dns?tlsCaFile=/ca.pem&keep_alive_interval=10000',
    ],
    [' esdb://localhost/?tls=false ', 'kurrentdb://localhost/?tls=false'],
  ])('takes %s', (given, passedOn) => expect(asConnectionString(given)).toBe(passedOn));

  it.each(['', 'localhost:2113', 'postgres://localhost', 'kurrentdb://'])('refuses "%s"', (text) =>
    expect(problemOf(text)).toMatch(/^KURRENTDB_URL must look like/),
  );

  it('refuses what would make a refused append look like success', () =>
    expect(problemOf('kurrentdb://localhost?throwOnAppendFailure=false')).toMatch(/throwOnAppendFailure/));

  it('names an unknown option, and nothing beside it', () =>
    expect(problemOf('kurrentdb://me:s3cret@localhost?tsl=false')).toBe(
      'KURRENTDB_URL has an option that does not exist: tsl.',
    ));

  it('never repeats a password, not even one that was not encoded', () => {
    expect(problemOf('kurrentdb://me:s3cret?x@localhost?tls=false')).toBe('');
    expect(problemOf('kurrentdb://localhost?s3cret!=1')).not.toContain('s3cret');
  });
});
