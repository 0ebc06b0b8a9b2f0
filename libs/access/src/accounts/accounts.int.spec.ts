import type { Sql } from '@understory/platform';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import {
  accessMigrations,
  addPerson,
  changePassword,
  changePersonRole,
  createFirstAdministrator,
  deactivatePerson,
  demonstrationAccounts,
  ensureDemonstrationAccounts,
  findSession,
  issueFirstAdministratorCode,
  keepBrowser,
  listPeople,
  removeDemonstrationAccounts,
  setPasswordWithCode,
  listActs,
  newBrowserId,
  noBreachedPasswords,
  signIn,
  startSession,
  type ActingAdministrator,
  type CameFrom,
  type Person,
} from '..';

const now = '2026-06-01T12:00:00.000Z';
const later = (minutes: number): string => new Date(Date.parse(now) + minutes * 60_000).toISOString();
const password = 'correct horse battery';

let test: TestDatabase;
let sql: Sql;
let administrator: ActingAdministrator;
beforeAll(async () => {
  test = await createTestDatabase(accessMigrations);
  sql = test.database;
});
afterAll(() => test.drop());

const breached = noBreachedPasswords;
const cameFrom = '192.0.2.1';
const somewhere: CameFrom = { address: cameFrom, browserId: null };

const enter = (account: string, at = now, typed = password, isDemonstrationHome = false, from = somewhere) =>
  signIn(sql, { account, password: typed }, { now: at, isDemonstrationHome, from });

const added = async (account: string): Promise<Person> => {
  const person = {
    accountId: `id-of-${account}`,
    account,
    displayName: account,
    role: 'clinician',
    programs: [],
  } as const;
  const result = await addPerson(sql, administrator, person, now);
  if (result === 'taken') throw new Error('The name is taken.');
  const set = await setPasswordWithCode(sql, { code: result.passwordCode, password, cameFrom }, { now, breached });
  if (typeof set === 'string') throw new Error('The code does not work.');
  return set;
};

describe('the first administrator of an empty home', () => {
  const first = (code: string, account = 'first') =>
    createFirstAdministrator(
      sql,
      { code, accountId: account, account, displayName: 'First', password, cameFrom },
      { now, breached },
    );

  it('opens an account with the newest code, once, and then no code is made any more', async () => {
    const replaced = (await issueFirstAdministratorCode(sql)) ?? '';
    const code = (await issueFirstAdministratorCode(sql)) ?? '';
    expect(await first(replaced)).toBe('code-not-valid');
    const created = await first(code.toLowerCase().replaceAll('-', ' '));
    expect(created).toMatchObject({ role: 'administrator', demonstration: false });
    administrator = { ...(created as Person), cameFrom };
    expect(await first(code, 'second')).toBe('code-not-valid');
    expect(await issueFirstAdministratorCode(sql)).toBeNull();
  });

  it('leaves neither password nor code in the database', async () => {
    const rows = await sql.query('select password_hash from access.account');
    expect(JSON.stringify(rows)).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    expect(JSON.stringify(rows)).not.toContain(password);
  });
});

describe('signing in', () => {
  it('knows an account by its name in any case, and by nothing else', async () => {
    await added('ada');
    expect(await enter(' ADA ')).toMatchObject({ outcome: 'known', person: { accountId: 'id-of-ada', programs: [] } });
    expect(await enter('ada', now, `${password} `)).toEqual({ outcome: 'unknown' });
    expect(await enter('nobody')).toEqual({ outcome: 'unknown' });
  });

  it.each(['ben', 'nobody-at-all'])(
    'lets %s wait after five failures, whether the name exists or not',
    async (name) => {
      if (name === 'ben') await added(name);
      for (let failure = 1; failure <= 5; failure += 1) {
        expect(await enter(name, now, 'wrong')).toEqual({ outcome: 'unknown' });
      }
      expect(await enter(name)).toEqual({ outcome: 'wait', waitSeconds: 30 });
      expect(await enter(name, later(0.4))).toEqual({ outcome: 'wait', waitSeconds: 6 });
      expect(await enter(name, later(0.6), 'wrong')).toEqual({ outcome: 'unknown' });
      // The sixth doubles the wait.
      expect(await enter(name, later(1.2))).toMatchObject({ outcome: 'wait' });
    },
  );

  it('begins to count again after a success', async () => {
    await added('cleo');
    for (let failure = 1; failure <= 4; failure += 1) await enter('cleo', now, 'wrong');
    expect(await enter('cleo')).toMatchObject({ outcome: 'known' });
    for (let failure = 1; failure <= 4; failure += 1) await enter('cleo', now, 'wrong');
    expect(await enter('cleo')).toMatchObject({ outcome: 'known' });
  });

  it('keeps nobody out for good: the wait has an end, however long the guessing goes on', async () => {
    await added('ines');
    for (let minutes = 0; minutes < 600; minutes += 16) {
      expect(await enter('ines', later(minutes), 'wrong')).toEqual({ outcome: 'unknown' });
    }
    const last = 37 * 16;
    expect(await enter('ines', later(last))).toEqual({ outcome: 'wait', waitSeconds: 900 });
    expect(await enter('ines', later(last + 15.1))).toMatchObject({ outcome: 'known' });
  });

  it('lets a browser in that its person has used, while strangers keep the name blocked', async () => {
    const { accountId } = await added('jana');
    const browserId = newBrowserId();
    const own: CameFrom = { address: '192.0.2.2', browserId };
    await keepBrowser(sql, browserId, accountId, now);
    for (let failure = 1; failure <= 5; failure += 1) await enter('jana', now, 'wrong');
    expect(await enter('jana')).toMatchObject({ outcome: 'wait' });
    expect(await enter('jana', now, password, false, own)).toMatchObject({ outcome: 'known' });
    // It is counted as well: a stolen browser is no place to guess at.
    for (let failure = 1; failure <= 5; failure += 1) await enter('jana', now, 'wrong', false, own);
    expect(await enter('jana', now, password, false, own)).toMatchObject({ outcome: 'wait' });
  });

  it('lets an address wait that fails with many names, and the own account does not wash it clean', async () => {
    await added('kim');
    const from: CameFrom = { address: '192.0.2.66', browserId: null };
    for (let failure = 1; failure <= 29; failure += 1) {
      expect(await enter(`guess-${failure}`, now, 'wrong', false, from)).toEqual({ outcome: 'unknown' });
      if (failure % 10 === 0)
        expect(await enter('kim', now, password, false, from)).toMatchObject({ outcome: 'known' });
    }
    expect(await enter('guess-30', now, 'wrong', false, from)).toEqual({ outcome: 'unknown' });
    expect(await enter('kim', now, password, false, from)).toEqual({ outcome: 'wait', waitSeconds: 30 });
    expect(await enter('kim')).toMatchObject({ outcome: 'known' });
  });

  it('leaves a line of every refusal, which nobody changes', async () => {
    const { acts } = await listActs(sql, administrator, { of: 'id-of-jana', before: null, pageSize: 100 });
    expect(acts.map(({ act }) => act)).toEqual([
      ...Array<string>(10).fill('sign-in-refused'),
      'password-set',
      'account-added',
    ]);
    expect(acts[0]).toMatchObject({ actorId: null, cameFrom: '192.0.2.2' });
    await expect(sql.query("update access.account_act set detail = ''")).rejects.toThrow(/only ever added to/);
    await expect(sql.query('delete from access.account_act')).rejects.toThrow(/only ever added to/);
    await expect(sql.query('truncate access.account_act')).rejects.toThrow(/only ever added to/);
  });

  it('lets no more than five of many guesses sent at once be looked at', async () => {
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => enter('dora', now, 'wrong')));
    expect(outcomes.filter(({ outcome }) => outcome === 'unknown')).toHaveLength(5);
  });
});

describe('a session', () => {
  it('ends after 30 minutes without a request, and 12 hours after it began', async () => {
    const { accountId } = await added('eve');
    const { sessionId } = await startSession(sql, { accountId }, now);
    expect(await findSession(sql, sessionId, later(29))).toMatchObject({ person: { accountId } });
    expect(await findSession(sql, sessionId, later(58))).toMatchObject({ person: { accountId } });
    expect(await findSession(sql, sessionId, later(89))).toBeNull();
    const kept = await startSession(sql, { accountId }, now);
    for (let minutes = 20; minutes < 720; minutes += 20) {
      expect(await findSession(sql, kept.sessionId, later(minutes))).not.toBeNull();
    }
    expect(await findSession(sql, kept.sessionId, later(721))).toBeNull();
  });

  it('is stored by its hash alone', async () => {
    const { sessionId, csrfToken } = await startSession(sql, { accountId: 'id-of-eve' }, now);
    const rows = JSON.stringify(await sql.query('select id_hash from access.session'));
    expect(rows).not.toContain(sessionId);
    expect(rows).not.toContain(csrfToken);
  });

  it('ends with the role, and with the account', async () => {
    const { accountId } = await added('finn');
    const before = await startSession(sql, { accountId }, now);
    const change = { accountId, role: 'program-manager', programs: ['day'] } as const;
    expect(await changePersonRole(sql, administrator, change, now)).toBe('done');
    expect(await findSession(sql, before.sessionId, now)).toBeNull();
    const { sessionId } = await startSession(sql, { accountId }, now);
    expect(await findSession(sql, sessionId, now)).toMatchObject({
      person: { role: 'program-manager', programs: ['day'] },
    });
    expect(await deactivatePerson(sql, administrator, accountId, now)).toBe('done');
    expect(await findSession(sql, sessionId, now)).toBeNull();
    expect(await enter('finn')).toEqual({ outcome: 'unknown' });
  });
});

describe('changing the own password', () => {
  it('asks for the present one, refuses what is easy to guess, and signs out everywhere', async () => {
    const { accountId } = await added('lena');
    const { sessionId } = await startSession(sql, { accountId }, now);
    const change = (present: string, next: string) =>
      changePassword(sql, { accountId, present, next, cameFrom }, { now, breached });
    expect(await change('wrong', 'a staple for every horse')).toEqual({ outcome: 'wrong' });
    expect(await change(password, 'password123456')).toEqual({ outcome: 'guessable' });
    expect(await findSession(sql, sessionId, now)).not.toBeNull();
    expect(await change(password, 'a staple for every horse')).toEqual({ outcome: 'changed' });
    expect(await findSession(sql, sessionId, now)).toBeNull();
    expect(await enter('lena', now, 'a staple for every horse')).toMatchObject({ outcome: 'known' });
  });

  it('is not done to the published accounts', async () => {
    const change = { accountId: 'demo-clinician', present: 'understory-demo', next: 'a staple for every horse' };
    expect(await changePassword(sql, { ...change, cameFrom }, { now, breached })).toEqual({ outcome: 'published' });
  });
});

describe('an administrator', () => {
  it('neither changes nor closes the own account', async () => {
    const { accountId } = administrator;
    expect(await deactivatePerson(sql, administrator, accountId, now)).toBe('own-account');
    const change = { accountId, role: 'auditor', programs: [] } as const;
    expect(await changePersonRole(sql, administrator, change, now)).toBe('own-account');
  });

  it('changes people at the same time as others do, and no change waits for one that waits for it', async () => {
    const people = await Promise.all(['abel', 'beth', 'carl'].map(added));
    const roles = ['administrator', 'clinician'] as const;
    const changes = Array.from({ length: 24 }, (_, index) => ({
      accountId: people[index % 3]?.accountId ?? '',
      role: roles[index % 2] ?? 'clinician',
      programs: [],
    }));
    const outcomes = await Promise.all(changes.map((change) => changePersonRole(sql, administrator, change, now)));
    expect(new Set(outcomes)).toEqual(new Set(['done']));
    for (const { accountId } of people)
      await changePersonRole(sql, administrator, { accountId, role: 'auditor', programs: [] }, now);
  });

  it('is always left: of two who close each other, the second comes too late', async () => {
    const { accountId } = await added('gail');
    await changePersonRole(sql, administrator, { accountId, role: 'administrator', programs: [] }, now);
    const gail: ActingAdministrator = { ...administrator, accountId };
    const outcomes = await Promise.all([
      deactivatePerson(sql, administrator, accountId, now),
      deactivatePerson(sql, gail, administrator.accountId, now),
    ]);
    expect([...outcomes].sort()).toEqual(['done', 'unknown']);
  });
});

describe('demonstration accounts', () => {
  const demo = demonstrationAccounts[0] ?? { account: '', password: '' };

  it('are known in a demonstration home only, and are as published after each start', async () => {
    await ensureDemonstrationAccounts(sql, { programs: ['day'], now });
    await sql.query("update access.account set active = false where account = 'demo-clinician'");
    await ensureDemonstrationAccounts(sql, { programs: ['day'], now });
    expect(await enter(demo.account, now, demo.password, true)).toMatchObject({
      person: { accountId: 'demo-clinician', demonstration: true },
    });
    expect(await enter(demo.account, now, demo.password, false)).toEqual({ outcome: 'unknown' });
  });

  it('bring only their like into being, and know of nobody else', async () => {
    const demoAdmin: ActingAdministrator = { ...administrator, accountId: 'demo-admin', demonstration: true };
    const person = { accountId: 'h', account: 'hugo', displayName: 'H', role: 'auditor', programs: [] } as const;
    await addPerson(sql, demoAdmin, person, now);
    const people = await listPeople(sql, demoAdmin);
    expect(people.map(({ account }) => account)).toEqual([
      ...['demo-admin', 'demo-auditor', 'demo-clinician', 'demo-manager', 'hugo'],
    ]);
    expect(await deactivatePerson(sql, demoAdmin, 'id-of-ada', now)).toBe('unknown');
  });

  it('are gone from a home that is none, with whoever they brought', async () => {
    const { sessionId } = await startSession(sql, { accountId: 'demo-clinician' }, now);
    await removeDemonstrationAccounts(sql);
    expect(await findSession(sql, sessionId, now)).toBeNull();
    expect(await listPeople(sql, { demonstration: true })).toEqual([]);
  });
});
