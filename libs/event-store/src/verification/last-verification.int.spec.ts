import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { eventStoreMigrations } from '../postgres/postgres-event-store';
import { verifyPostgresLog } from '../postgres/verify-log';
import { keepVerification, lastVerification } from './last-verification';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase([eventStoreMigrations]);
});
afterAll(() => test.drop());

describe('the last verification of the log', () => {
  it('is unknown until the log was verified', async () => expect(await lastVerification(test.database)).toBeNull());

  it('is the newest that was kept, with its moment and its figures', async () => {
    await keepVerification(test.database, await verifyPostgresLog(test.database), '2026-06-01T12:00:00.123Z');
    const intact = { events: 0, streams: 0, seals: 0, faultCount: 0, faults: [] };
    expect(await lastVerification(test.database)).toEqual({ verifiedAt: '2026-06-01T12:00:00.123Z', ...intact });

    const fault = { stream: 'thing-1', revision: 3, position: 7n, what: 'its hash is not that of its content' };
    const faults = Array.from({ length: 30 }, () => fault);
    await keepVerification(
      test.database,
      { events: 9, streams: 2, seals: 4, faultCount: 30, faults },
      '2026-06-02T12:00:00.000Z',
    );
    const found = await lastVerification(test.database);
    expect(found).toMatchObject({
      verifiedAt: '2026-06-02T12:00:00.000Z',
      events: 9,
      streams: 2,
      seals: 4,
      faultCount: 30,
    });
    expect(found?.faults).toHaveLength(20);
    expect(found?.faults[0]).toEqual({ ...fault, position: '7' });
  });
});
