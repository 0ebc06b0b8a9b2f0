import { migrate, type Sql } from '@understory/platform';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import {
  accessMigrations,
  addPerson,
  changePersonRole,
  createFirstAdministrator,
  deactivatePerson,
  demonstrationAccounts,
  ensureDemonstrationAccounts,
  findSession,
  issueFirstAdministratorCode,
  listPeople,
  removeDemonstrationAccounts,
  setPasswordWithCode,
  signIn,
  startSession,
  type Person,
} from '..';

const now = '2026-06-01T12:00:00.000Z';
const later = (minutes: number): string => new Date(Date.parse(now) + minutes * 60_000).toISOString();
const password = 'correct horse battery';

let test: TestDatabase;
let sql: Sql;
let administrator: Person;
beforeAll(async () => {
  test = await createTestDatabase((database) => migrate(database, accessMigrations));
  sql = test.database;
});
afterAll(() => test.drop());

const enter = (account: string, at = now, typed = password, isDemonstrationHome = false) =>
  signIn(sql, { account, password: typed }, { now: at, isDemonstrationHome });

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
  const set = await setPasswordWithCode(sql, { code: result.passwordCode, password }, now);
  if (set === 'code-not-valid') throw new Error('The code does not work.');
  return set;
};

describe('the first administrator of an empty home', () => {
  const first = (code: string, account = 'first') =>
    createFirstAdministrator(sql, { code, accountId: account, account, displayName: 'First', password }, now);

  it('opens an account with the newest code, once, and then no code is made any more', async () => {
    const replaced = (await issueFirstAdministratorCode(sql)) ?? '';
    const code = (await issueFirstAdministratorCode(sql)) ?? '';
    expect(await first(replaced)).toBe('code-not-valid');
    const created = await first(code.toLowerCase().replaceAll('-', ' '));
    expect(created).toMatchObject({ role: 'administrator', demonstration: false });
    administrator = created as Person;
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
      expect(await enter(name)).toEqual({ outcome: 'wait' });
      expect(await enter(name, later(0.4))).toEqual({ outcome: 'wait' });
      expect(await enter(name, later(0.6), 'wrong')).toEqual({ outcome: 'unknown' });
      // The sixth doubles the wait.
      expect(await enter(name, later(1.2))).toEqual({ outcome: 'wait' });
    },
  );

  it('begins to count again after a success', async () => {
    await added('cleo');
    for (let failure = 1; failure <= 4; failure += 1) await enter('cleo', now, 'wrong');
    expect(await enter('cleo')).toMatchObject({ outcome: 'known' });
    for (let failure = 1; failure <= 4; failure += 1) await enter('cleo', now, 'wrong');
    expect(await enter('cleo')).toMatchObject({ outcome: 'known' });
  });

  it('lets no more than five of many guesses sent at once be looked at', async () => {
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => enter('dora', now, 'wrong')));
    expect(outcomes.filter(({ outcome }) => outcome === 'unknown')).toHaveLength(5);
  });
});

describe('a session', () => {
  it('ends after 30 minutes without a request, and 12 hours after it began', async () => {
    const { accountId } = await added('eve');
    const { sessionId } = await startSession(sql, accountId, now);
    expect(await findSession(sql, sessionId, later(29))).toMatchObject({ accountId });
    expect(await findSession(sql, sessionId, later(58))).toMatchObject({ accountId });
    expect(await findSession(sql, sessionId, later(89))).toBeNull();
    const kept = await startSession(sql, accountId, now);
    for (let minutes = 20; minutes < 720; minutes += 20) {
      expect(await findSession(sql, kept.sessionId, later(minutes))).not.toBeNull();
    }
    expect(await findSession(sql, kept.sessionId, later(721))).toBeNull();
  });

  it('is stored by its hash alone', async () => {
    const { sessionId, csrfToken } = await startSession(sql, 'id-of-eve', now);
    const rows = JSON.stringify(await sql.query('select id_hash from access.session'));
    expect(rows).not.toContain(sessionId);
    expect(rows).not.toContain(csrfToken);
  });

  it('shows a changed role at once, and ends with the account', async () => {
    const { accountId } = await added('finn');
    const { sessionId } = await startSession(sql, accountId, now);
    const change = { accountId, role: 'program-manager', programs: ['day'] } as const;
    expect(await changePersonRole(sql, administrator, change)).toBe('done');
    expect(await findSession(sql, sessionId, now)).toMatchObject({ role: 'program-manager', programs: ['day'] });
    expect(await deactivatePerson(sql, administrator, accountId)).toBe('done');
    expect(await findSession(sql, sessionId, now)).toBeNull();
    expect(await enter('finn')).toEqual({ outcome: 'unknown' });
  });
});

describe('an administrator', () => {
  it('neither changes nor closes the own account', async () => {
    const { accountId } = administrator;
    expect(await deactivatePerson(sql, administrator, accountId)).toBe('own-account');
    expect(await changePersonRole(sql, administrator, { accountId, role: 'auditor', programs: [] })).toBe(
      'own-account',
    );
  });

  it('is always left: of two who close each other, the second comes too late', async () => {
    const { accountId } = await added('gail');
    await changePersonRole(sql, administrator, { accountId, role: 'administrator', programs: [] });
    const gail: Person = { ...administrator, accountId };
    const outcomes = await Promise.all([
      deactivatePerson(sql, administrator, accountId),
      deactivatePerson(sql, gail, administrator.accountId),
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
    const demoAdmin: Person = { ...administrator, accountId: 'demo-admin', demonstration: true };
    const person = { accountId: 'h', account: 'hugo', displayName: 'H', role: 'auditor', programs: [] } as const;
    await addPerson(sql, demoAdmin, person, now);
    const people = await listPeople(sql, demoAdmin);
    expect(people.map(({ account }) => account)).toEqual([
      ...['demo-admin', 'demo-auditor', 'demo-clinician', 'demo-manager', 'hugo'],
    ]);
    expect(await deactivatePerson(sql, demoAdmin, 'id-of-ada')).toBe('unknown');
  });

  it('are gone from a home that is none, with whoever they brought', async () => {
    const { sessionId } = await startSession(sql, 'demo-clinician', now);
    await removeDemonstrationAccounts(sql);
    expect(await findSession(sql, sessionId, now)).toBeNull();
    expect(await listPeople(sql, { demonstration: true })).toEqual([]);
  });
});
