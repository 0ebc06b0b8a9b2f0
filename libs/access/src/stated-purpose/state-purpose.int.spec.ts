import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { accessMigrations, purposeInForce, statePurpose } from '..';

const now = '2026-06-01T12:00:00.000Z';
const dayAfter = '2026-06-02T12:00:00.000Z';
const [own, another] = [{ tokenId: 'own' }, { tokenId: 'another' }];
const stated = { recordId: 'record', purpose: 'supervision' } as const;
const tellNobody = async (): Promise<void> => undefined;

describe('purposes that two people state again at once', () => {
  let test: TestDatabase;
  beforeAll(async () => (test = await createTestDatabase(accessMigrations)));
  afterAll(() => test.drop());

  const holders = () =>
    test.database.query<{ heldBy: string }>('select held_by as "heldBy" from access.stated_purpose order by held_by');

  it('do not wait for each other, and clear away what nobody holds', async () => {
    const { database } = test;
    for (const credential of [own, another, { tokenId: 'gone' }])
      await statePurpose(database, credential, stated, now, tellNobody);
    // The other one holds the row as it does while it is stating, and has not come to clear away.
    await database.transaction(async (other) => {
      await other.query("select from access.stated_purpose where held_by = 'token another' for update");
      await database.transaction(async (mine) => {
        await mine.query("set local lock_timeout = '1s'");
        await statePurpose(mine, own, stated, dayAfter, tellNobody);
      });
      await statePurpose(other, another, stated, dayAfter, tellNobody);
    });
    expect(await holders()).toEqual([{ heldBy: 'token another' }, { heldBy: 'token own' }]);
    for (const credential of [own, another])
      expect(await purposeInForce(database, credential, { recordId: 'record', now: dayAfter })).toBe('supervision');
  });
});
