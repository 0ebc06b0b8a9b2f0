import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { memoryKeys } from '../keys/memory-keys';
import { accessMigrations } from '../migrations';
import { closeShare, openShare, takeShare, type UseOfShare } from './shares';

const recordId = '00000000-0000-4000-8000-000000000001';
const now = '2026-06-01T12:00:00.000Z';
const { keys } = memoryKeys();

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase(accessMigrations);
});
afterAll(() => test.drop());

const shared = async (shareId: string, maxDownloads = 2): Promise<string> => {
  const what = { shareId, recordId, document: Buffer.from('%PDF'), grounds: ['consent'] };
  const key = await keys.obtain(recordId);
  return openShare(test.database, key, { ...what, expiresAt: '2026-06-15T12:00:00.000Z', maxDownloads });
};
const take = async (token: string, use: Partial<UseOfShare> = {}) => {
  let told = 0;
  const tell = async () => void (told += 1);
  const taken = await takeShare(test.database, keys, token, now, { holds: async () => true, tell, ...use });
  return { document: taken === null ? null : Buffer.from(taken.document).toString(), told };
};
const given = { document: '%PDF', told: 1 };
const refused = { document: null, told: 0 };

describe('taking a share', () => {
  it('is counted and told once each, up to the number that was said', async () => {
    const token = await shared('s-1');
    const taken = await Promise.all(Array.from({ length: 6 }, () => take(token)));
    expect(taken.filter(({ document }) => document !== null)).toEqual([given, given]);
    expect(taken.filter(({ document }) => document === null)).toEqual(Array(4).fill(refused));
  });

  it('gives nothing and counts nothing once what it rests on has ended', async () => {
    const token = await shared('s-2', 1);
    expect(await take(token, { holds: async () => false })).toEqual(refused);
    expect(await take(token)).toEqual(given);
  });

  it('gives nothing where it is revoked while its grounds are looked at', async () => {
    const token = await shared('s-3');
    const holds = async () => {
      await closeShare(test.database, 's-3');
      return true;
    };
    expect(await take(token, { holds })).toEqual(refused);
  });

  it('gives nothing and counts nothing when it cannot be written down', async () => {
    const token = await shared('s-4', 1);
    await expect(take(token, { tell: () => Promise.reject(new Error('no log')) })).rejects.toThrow('no log');
    expect(await take(token)).toEqual(given);
  });
});
