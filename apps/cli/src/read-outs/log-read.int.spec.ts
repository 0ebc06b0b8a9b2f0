import { accessMigrations, postgresReadLog } from '@understory/access';
import type { ChildId, Instant } from '@understory/domain';
import { OperatorError } from '@understory/platform';
import { createTestDatabase } from '../../../../test/support/database';
import { logRead } from './log-read';

const now = () => '2026-06-01T12:00:00.000Z' as Instant;
const child = '00000000-0000-8000-8000-000000000001' as ChildId;

describe('a read-out of the command line', () => {
  it('is written down with the user of the operating system, by number', async () => {
    const { database, drop } = await createTestDatabase(accessMigrations);
    await logRead({ database, now }, 'understory map', [child]);
    expect((await postgresReadLog(database).readsOf(child, null, 1)).entries).toMatchObject([
      {
        readerId: expect.stringMatching(/^os-user-\d+$/) as unknown,
        action: 'understory map',
        cameFrom: 'command-line',
        readAt: now(),
      },
    ]);
    await drop();
  });

  it('fails with a sentence that helps when it cannot be written down', async () => {
    const { database, drop } = await createTestDatabase();
    const reading = logRead({ database, now }, 'understory map', [child]);
    await expect(reading).rejects.toThrow(OperatorError);
    await expect(reading).rejects.toThrow(/nothing is shown.*then try again/);
    await drop();
  });
});
