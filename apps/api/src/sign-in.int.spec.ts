import { demonstrationAccounts, ensureDemonstrationAccounts } from '@understory/access';
import { baseline, enrolment } from '../test/bodies';
import { signedInBy, type SignedInAs } from '../test/browser';
import { openTestApi, type TestApi } from '../test/open-test-api';
import { password } from '../test/people-of-a-test';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const enter = (account: string, typed: string, headers: Readonly<Record<string, string>> = {}) =>
  api.askAs()('POST', '/sign-in', { body: { account, password: typed }, headers });

describe('signing in', () => {
  it('gives a cookie out of reach of scripts, and a token for writes', async () => {
    const answer = await enter('first', password);
    expect(answer).toMatchObject({
      status: 200,
      body: { person: { displayName: 'The first', role: 'administrator', programs: [] } },
    });
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^understory_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
      expect.stringMatching(/^understory_browser=[\w-]{43}; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Strict$/),
    ]);
    const { body } = await api.askAs(signedInBy(answer))('GET', '/session');
    expect(body).toEqual(answer.body);
  });

  it('answers a wrong password and an unknown account alike', async () => {
    const wrong = await enter('first', 'wrong');
    expect(wrong).toMatchObject({ status: 401, body: { code: 'ACCESS.SIGN_IN_REFUSED' } });
    expect((await enter('nobody', 'wrong')).body).toEqual(wrong.body);
    expect(wrong.headers.get('set-cookie')).toBeNull();
  });

  it('begins a new session and ends the one before', async () => {
    const before = signedInBy(await enter('first', password));
    const after = signedInBy(await enter('first', password, { cookie: before.cookie }));
    expect(after.cookie).not.toBe(before.cookie);
    expect(await api.askAs(before)('GET', '/session')).toMatchObject({ status: 401 });
    expect(await api.askAs(after)('GET', '/session')).toMatchObject({ status: 200 });
  });

  it('asks to wait after five failures', async () => {
    for (let failure = 1; failure <= 5; failure += 1) await enter('mallory', 'wrong');
    const refused = await enter('mallory', 'wrong');
    expect(refused).toMatchObject({ status: 429, body: { code: 'ACCESS.TOO_MANY_TRIES' } });
    expect(refused.headers.get('retry-after')).toBe('30');
    expect((refused.body as { detail: string }).detail).toContain('Try again in 30 seconds.');
  });

  it('ends with signing out', async () => {
    const session = signedInBy(await enter('first', password));
    const out = await api.askAs(session)('POST', '/sign-out');
    expect([out.status, out.headers.get('set-cookie')]).toEqual([204, expect.stringContaining('Max-Age=0')]);
    expect(await api.askAs(session)('GET', '/session')).toMatchObject({ status: 401 });
  });
});

describe('the own account', () => {
  const sessionsOf = async (who: SignedInAs) =>
    ((await api.askAs(who)('GET', '/sessions')).body as { sessions: { sessionRef: string; isThis: boolean }[] })
      .sessions;

  it('lists where it is signed in, and ends one session or all others', async () => {
    const { body } = await api.askAs(api.people.administrator)('POST', '/people', {
      body: { account: 'olga', displayName: 'Olga O.', role: 'clinician', programs: [] },
    });
    const code = (body as { passwordCode: string }).passwordCode;
    const here = signedInBy(await api.askAs()('POST', '/sign-in/password', { body: { code, password } }));
    const there = signedInBy(await enter('olga', password));
    const elsewhere = signedInBy(await enter('olga', password));
    const other = await api.people.add('clinician');
    const listed = await sessionsOf(there);
    expect(listed.filter(({ isThis }) => isThis)).toHaveLength(1);
    const refOfThere = listed.find(({ isThis }) => isThis)?.sessionRef ?? '';
    const end = (who: SignedInAs) => api.askAs(who)('POST', `/sessions/${refOfThere}/end`);
    expect(await end(other)).toMatchObject({ status: 404, body: { code: 'SESSION.UNKNOWN' } });
    expect(await end(here)).toMatchObject({ status: 204 });
    expect(await api.askAs(there)('GET', '/session')).toMatchObject({ status: 401 });
    expect(await api.askAs(here)('POST', '/sessions/end', { body: { which: 'others' } })).toMatchObject({
      status: 204,
    });
    expect(await api.askAs(elsewhere)('GET', '/session')).toMatchObject({ status: 401 });
    expect(await sessionsOf(here)).toMatchObject([{ isThis: true }]);
  });

  it('changes its password, goes on under a new session, and is told what happened', async () => {
    const someone = await api.people.add('auditor');
    const ask = api.askAs(someone);
    const change = (present: string, next: string) => ask('POST', '/own-password', { body: { present, next } });
    expect(await change('wrong', 'a staple for every horse')).toMatchObject({
      status: 422,
      body: { code: 'ACCESS.PASSWORD_WRONG' },
    });
    expect(await change(password, 'password123456')).toMatchObject({
      status: 422,
      body: { code: 'PASSWORD.GUESSABLE' },
    });
    const after = signedInBy(await change(password, 'a staple for every horse'));
    expect(await ask('GET', '/session')).toMatchObject({ status: 401 });
    const { body } = await api.askAs(after)('GET', '/own-acts');
    expect((body as { acts: { act: string }[] }).acts.map(({ act }) => act)).toEqual([
      ...['signed-in', 'password-changed', 'signed-in', 'password-set', 'account-added'],
    ]);
    const all = (await api.askAs(api.people.administrator)('GET', '/account-acts')).body as { acts: unknown[] };
    expect(all.acts[0]).toMatchObject({ act: 'signed-in', accountId: someone.accountId, cameFrom: '127.0.0.1' });
    expect(await api.ask('GET', '/account-acts')).toMatchObject({ status: 403 });
  });
});

describe('a write', () => {
  it.each([
    ['no token', ''],
    ['the token of nobody', 'x'.repeat(43)],
  ])('is refused with %s', async (_, token) => {
    const answer = await api.ask('POST', '/children', {
      body: enrolment('AG-CSRF'),
      headers: { 'x-csrf-token': token },
    });
    expect(answer).toMatchObject({ status: 403, body: { code: 'ACCESS.CSRF_TOKEN_REQUIRED' } });
  });

  it.each(['https://example.org', 'http://localhost:1', 'null'])('is refused from a page of %s', async (origin) => {
    const answer = await api.ask('POST', '/children', { body: enrolment('AG-ORIGIN'), headers: { origin } });
    expect(answer).toMatchObject({ status: 403, body: { code: 'ACCESS.FOREIGN_ORIGIN' } });
    expect(await enter('first', password, { origin })).toMatchObject({ status: 403 });
  });

  it('is taken from a page of the product itself', async () => {
    const { origin } = new URL(await api.app.getUrl().then((url) => url.replace('[::1]', '127.0.0.1')));
    expect(await api.ask('POST', '/children', { body: enrolment('AG-OWN'), headers: { origin } })).toMatchObject({
      status: 201,
    });
  });
});

describe('people and care teams, as an administrator keeps them', () => {
  const admin = () => api.askAs(api.people.administrator);

  it('adds a person who then chooses a password, once', async () => {
    const { body } = await admin()('POST', '/people', {
      body: { account: 'Nora', displayName: 'Nora N.', role: 'auditor', programs: ['ignored'] },
    });
    const { passwordCode, accountId } = body as { passwordCode: string; accountId: string };
    const set = () => api.askAs()('POST', '/sign-in/password', { body: { code: passwordCode, password } });
    expect(await set()).toMatchObject({ status: 200, body: { person: { accountId, role: 'auditor', programs: [] } } });
    expect(await set()).toMatchObject({ status: 401, body: { code: 'ACCESS.CODE_NOT_VALID' } });
    expect((await admin()('GET', '/people')).body).toMatchObject({
      people: expect.arrayContaining([
        expect.objectContaining({ account: 'nora', active: true, hasPassword: true }),
      ]) as object,
    });
    const again = { account: 'nora', displayName: 'Another', role: 'auditor', programs: [] };
    expect(await admin()('POST', '/people', { body: again })).toMatchObject({
      status: 409,
      body: { code: 'PERSON.ACCOUNT_TAKEN' },
    });
  });

  it('closes an account, and never the own one', async () => {
    const someone = await api.people.add('clinician');
    const path = (accountId: string) => `/people/${accountId}/deactivation`;
    expect(await admin()('POST', path(someone.accountId))).toMatchObject({ status: 204 });
    expect(await api.askAs(someone)('GET', '/session')).toMatchObject({ status: 401 });
    expect(await admin()('POST', path(someone.accountId))).toMatchObject({ status: 404 });
    expect(await admin()('POST', path(api.people.administrator.accountId))).toMatchObject({
      status: 409,
      body: { code: 'PERSON.OWN_ACCOUNT' },
    });
  });

  it('hands a child to another clinician, and sees nothing clinical', async () => {
    const { body } = await api.ask('POST', '/children', { body: enrolment('AG-TEAM') });
    const child = `/children/${(body as { childId: string }).childId}`;
    const colleague = await api.people.add('clinician');
    expect(await api.askAs(colleague)('GET', child)).toMatchObject({ status: 404 });
    const change = { accountIds: [colleague.accountId] };
    expect(await admin()('POST', `${child}/care-team`, { body: change })).toMatchObject({ status: 201 });
    expect(await api.askAs(colleague)('GET', child)).toMatchObject({ status: 200 });
    expect(await api.ask('POST', `${child}/assessments`, { body: baseline })).toMatchObject({ status: 404 });
    const position = String(await api.store.head());
    const teams = (await admin()('GET', `/care-teams?after=${position}`)).body as { children: { reference: string }[] };
    expect(teams.children.find(({ reference }) => reference === 'AG-TEAM')).toEqual({
      childId: child.slice('/children/'.length),
      reference: 'AG-TEAM',
      program: 'Day treatment',
      careTeam: [colleague.accountId],
    });
    expect(await admin()('POST', `${child}/care-team`, { body: { accountIds: ['nobody'] } })).toMatchObject({
      status: 422,
      body: { code: 'CARE_TEAM.MEMBER_UNKNOWN' },
    });
  });
});

describe('the demonstration accounts', () => {
  it('are not shown and not known outside a demonstration home', async () => {
    await ensureDemonstrationAccounts(api.ports.database, { programs: [], now: api.ports.clock() });
    expect((await api.askAs()('GET', '/sign-in/demonstration-accounts')).body).toEqual({ accounts: [] });
    expect(await enter('demo-clinician', 'understory-demo')).toMatchObject({ status: 401 });
  });

  it('are shown in one, and meet made-up children only', async () => {
    const demo = await openTestApi({ isDemonstration: true });
    try {
      await ensureDemonstrationAccounts(demo.ports.database, { programs: ['Day treatment'], now: demo.ports.clock() });
      const { body } = await demo.askAs()('GET', '/sign-in/demonstration-accounts');
      expect(body).toEqual({ accounts: demonstrationAccounts });
      await demo.ask('POST', '/children', { body: enrolment('AG-REAL') });
      const [auditor, clinician] = await Promise.all(
        ['demo-auditor', 'demo-clinician'].map(async (account) =>
          signedInBy(await demo.askAs()('POST', '/sign-in', { body: { account, password: 'understory-demo' } })),
        ),
      );
      await demo.askAs(clinician)('POST', '/children', { body: enrolment('AG-MADE-UP') });
      const change = { present: 'understory-demo', next: 'a long way to the sea' };
      expect(await demo.askAs(clinician)('POST', '/own-password', { body: change })).toMatchObject({
        body: { code: 'ACCESS.PUBLISHED_ACCOUNT' },
      });
      const listed = await demo.askAs(auditor)('GET', `/children?after=${String(await demo.store.head())}`);
      expect((listed.body as { children: unknown[] }).children).toMatchObject([
        { reference: 'AG-MADE-UP', demonstration: true },
      ]);
    } finally {
      await demo.close();
    }
  });
});
