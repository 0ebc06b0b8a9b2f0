import type { Sql } from '@understory/platform';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { memoryKeys } from '../keys/memory-keys';
import type { RecordKey } from '../keys/record-key';
import { accessMigrations } from '../migrations';
import { postgresReadLog } from '../read-log/postgres-read-log';
import { emergencyContext } from './emergency-access';
import { activeEmergency, listEmergencies, openInEmergency, reviewEmergency } from './emergencies';
import { verifyEmergencies } from './verify-emergencies';

const recordId = '00000000-0000-4000-8000-000000000001';
let test: TestDatabase;
let key: RecordKey;
beforeAll(async () => {
  test = await createTestDatabase(accessMigrations);
  key = await memoryKeys().keys.obtain(recordId);
});
afterAll(() => test.drop());

const unnoticed = async () => undefined;
let accounts = 0;
const newAccount = (): string => `account-${(accounts += 1)}`;

const request = (accountId: string, reason = 'He does not breathe', minute = 0) => ({
  ...{ recordId, accountId, accountRole: 'clinician', reason, reasonDigest: `digest of ${reason}` },
  at: `2026-06-01T12:${String(minute).padStart(2, '0')}:00.000Z`,
  until: `2026-06-01T13:${String(minute).padStart(2, '0')}:00.000Z`,
});

describe('opening a record in an emergency', () => {
  it('lets the one who asked in, from then until the end, and nobody else', async () => {
    const accountId = newAccount();
    const opened = await openInEmergency(test.database, key, request(accountId), unnoticed);
    const activeAt = (now: string, who = accountId) =>
      activeEmergency(test.database, { recordId, accountId: who, now });
    if (opened.outcome !== 'opened') throw new Error(opened.outcome);
    expect(await activeAt('2026-06-01T12:00:00.000Z')).toBe(opened.accessId);
    expect(await activeAt('2026-06-01T12:59:59.999Z')).toBe(opened.accessId);
    expect(await activeAt('2026-06-01T13:00:00.000Z')).toBeNull();
    expect(await activeAt('2026-06-01T12:30:00.000Z', 'somebody')).toBeNull();
  });

  it('keeps the reason under the key of the record', async () => {
    const accountId = newAccount();
    await openInEmergency(test.database, key, request(accountId, 'Seizure at school'), unnoticed);
    const access = (await listEmergencies(test.database, { recordId })).find((each) => each.accountId === accountId);
    expect(access?.reason).not.toContain('Seizure');
    expect(key.open(access?.reason ?? '', emergencyContext(recordId, 'reason'))).toBe('Seizure at school');
  });

  it('asks for another reason each time, whether or not there is such a record', async () => {
    for (const known of [key, null]) {
      const accountId = newAccount();
      const ask = (reason: string, minute: number) =>
        openInEmergency(test.database, known, request(accountId, reason, minute), unnoticed);
      expect((await ask('First', 0)).outcome).toBe(known === null ? 'nothing-there' : 'opened');
      expect((await ask('First', 30)).outcome).toBe('reason-said-before');
      expect((await ask('Second', 31)).outcome).toBe(known === null ? 'nothing-there' : 'opened');
    }
  });

  it('grants nothing when it cannot be written down', async () => {
    const accountId = newAccount();
    const failing = () => Promise.reject(new Error('no log'));
    await expect(openInEmergency(test.database, key, request(accountId), failing)).rejects.toThrow('no log');
    expect(await activeEmergency(test.database, { recordId, accountId, now: request('').at })).toBeNull();
  });

  it('is bounded for each account, however many tries come at once', async () => {
    const accountId = newAccount();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        openInEmergency(test.database, null, request(accountId, `Reason ${n}`, n), unnoticed),
      ),
    );
    expect(outcomes.filter(({ outcome }) => outcome === 'nothing-there')).toHaveLength(6);
    expect(outcomes.filter(({ outcome }) => outcome === 'too-many')).toHaveLength(4);
  });
});

describe('emergency accesses as they are kept', () => {
  const readLog = () => postgresReadLog(test.database);
  const named = (action: string) => async (transaction: Sql, purposeId: string | null) => {
    if (purposeId === null) return;
    await readLog().recordWithin(transaction, {
      ...{ readerId: 'a', readerRole: 'clinician', action, kind: 'read', purpose: 'emergency', purposeId },
      ...{ recordIds: [recordId], readAt: '2026-06-01T12:00:00.000Z', cameFrom: 'here', outcome: 'granted' },
    });
  };
  const openedAndNamed = async () => {
    const asked = request(newAccount());
    const opened = await openInEmergency(test.database, key, asked, named('openInEmergency'));
    if (opened.outcome !== 'opened') throw new Error(opened.outcome);
    return opened.accessId;
  };
  const review = { reviewerId: 'manager', justified: true, words: 'So it was', at: '2026-06-02T08:00:00.000Z' };
  const judge = (accessId: string, tell = named('reviewEmergency')) =>
    reviewEmergency(test.database, key, { accessId, recordId }, review, tell);

  it('are judged once', async () => {
    const accessId = await openedAndNamed();
    expect(await judge(accessId)).not.toBeNull();
    expect(await judge(accessId)).toBeNull();
  });

  it('are asked for without those that were judged', async () => {
    const accessId = await openedAndNamed();
    const unjudged = () => listEmergencies(test.database, { accessId, isUnreviewed: true });
    expect(await unjudged()).toHaveLength(1);
    await judge(accessId);
    expect(await unjudged()).toEqual([]);
    expect(await listEmergencies(test.database, { accessId })).toHaveLength(1);
  });

  it('and the entry that names them are both there or neither, whatever dies in between', async () => {
    const accountId = newAccount();
    const dies = async (transaction: Sql, purposeId: string | null) => {
      await named('openInEmergency')(transaction, purposeId);
      throw new Error('killed');
    };
    await expect(openInEmergency(test.database, key, request(accountId), dies)).rejects.toThrow('killed');
    const accessId = await openedAndNamed();
    await expect(judge(accessId, dies)).rejects.toThrow('killed');
    const mine = (await listEmergencies(test.database, { recordId })).filter((each) => each.accountId === accountId);
    expect(mine).toEqual([]);
    expect((await listEmergencies(test.database, { accessId }))[0]?.reviewId).toBeNull();
  });

  it('are proven by the read log, which names them, and names nothing else', async () => {
    await openInEmergency(test.database, key, request(newAccount()), unnoticed);
    const before = await verifyEmergencies(test.database);
    expect(before.length).toBeGreaterThan(0);
    expect(before.every((fault) => fault.endsWith('stands in no entry of the read log'))).toBe(true);
    const accessId = await openedAndNamed();
    const reviewId = await judge(accessId);
    expect(await verifyEmergencies(test.database)).toEqual(before);
    await test.database.session(async (sql) => {
      await sql.query("set session_replication_role = 'replica'");
      await sql.query(`update access.emergency_access set account_id = 'other' where access_id = '${accessId}'`);
      await sql.query(`delete from access.emergency_review where access_id = '${accessId}'`);
    });
    expect((await verifyEmergencies(test.database)).filter((fault) => !before.includes(fault))).toEqual([
      `the emergency access ${accessId.slice(0, 12)} was changed`,
      `the emergency access or review ${reviewId?.slice(0, 12)}, which the read log names, is missing`,
    ]);
  });

  it.each(['update access.emergency_access set reason = reason', 'delete from access.emergency_review where false'])(
    'refuse `%s`',
    async (statement) => {
      await expect(test.database.query(statement)).rejects.toThrow(/only ever added to/);
    },
  );
});
