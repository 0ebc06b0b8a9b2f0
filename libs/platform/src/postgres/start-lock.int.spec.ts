import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { tryBecomeServer } from './start-lock';

describe('the start lock', () => {
  let test: TestDatabase;
  beforeAll(async () => (test = await createTestDatabase()));
  afterAll(() => test.drop());

  it('is held by one start at a time', async () => {
    const { database } = test;
    const first = await tryBecomeServer(database);
    expect(first).not.toBeNull();
    expect(await tryBecomeServer(database)).toBeNull();
    await first?.release();
    const next = await tryBecomeServer(database);
    expect(next).not.toBeNull();
    await next?.release();
  });
});
