import { OperatorError } from '@understory/platform';
import { kurrentDouble } from './double/kurrent-double.fixture';
import { openKurrentEventStore } from './open-kurrent-event-store';

const problemOf = async (connectionString: string): Promise<string> => {
  try {
    await (await openKurrentEventStore(connectionString)).close();
    return '';
  } catch (error) {
    if (error instanceof OperatorError) return error.message;
    throw error;
  }
};

describe('opening a KurrentDB', () => {
  it('greets it, so that a wrong address is told at the start', async () => {
    const double = await kurrentDouble();
    expect(await problemOf(double.connectionString)).toBe('');
    await double.close();
    expect(await problemOf(`${double.connectionString}&connectionName=s3cret`)).toMatch(
      /^The KurrentDB of KURRENTDB_URL cannot be used: nothing answers/,
    );
  });

  it.each([
    'kurrentdb://me:s3cret@host:port?tls=false',
    'kurrentdb://me:s3cret@host?tls=maybe',
    'kurrentdb://me:s3cret@host?tlsCaFile=/nowhere/ca.pem',
    'kurrentdb://me:s3cret@?tls=false',
  ])('tells what is wrong with %s without repeating it', async (connectionString) => {
    const problem = await problemOf(connectionString);
    expect(problem).toMatch(/^The KurrentDB of KURRENTDB_URL cannot be used: \S/);
    expect(problem).not.toContain('s3cret');
  });
});
