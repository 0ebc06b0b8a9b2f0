import { TOTP } from 'otpauth';
import { enrolment } from '../test/bodies';
import { signedInBy, type SignedInAs } from '../test/browser';
import { clock, openTestApi, type TestApi } from '../test/open-test-api';
import { password } from '../test/people-of-a-test';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const admin = () => api.askAs(api.people.administrator);

const added = async (account: string, role = 'clinician') => {
  const { body } = await admin()('POST', '/people', {
    body: { account, displayName: `Somebody ${account}`, role, programs: [] },
  });
  const { passwordCode: code } = body as { passwordCode: string };
  return signedInBy(await api.askAs()('POST', '/sign-in/password', { body: { code, password } }));
};
const enter = (account: string) => api.askAs()('POST', '/sign-in', { body: { account, password } });
const dueOf = ({ body }: { readonly body: unknown }) => (body as { due: string | null }).due;
const actsOf = async (who: SignedInAs) =>
  ((await api.askAs(who)('GET', '/own-acts')).body as { acts: { act: string; detail: string }[] }).acts;

/** What a device shows so many steps of thirty seconds from now: the clock of a test stands still. */
const shownBy = (key: string, steps = 0): string =>
  new TOTP({ secret: key }).generate({ timestamp: Date.parse(clock()) + steps * 30_000 });

const begun = async (who: SignedInAs, body: object = { password }): Promise<string> => {
  const answer = await api.askAs(who)('POST', '/own-second-factor/enrolment', { body });
  expect(answer).toMatchObject({
    status: 200,
    body: { address: expect.stringMatching(/^otpauth:\/\/totp\//) as string },
  });
  return (answer.body as { key: string }).key;
};

const enrolled = async (who: SignedInAs, body?: object) => {
  const key = await begun(who, body);
  const answer = await api.askAs(who)('POST', '/own-second-factor/confirmation', { body: { code: shownBy(key) } });
  const { recoveryCodes, session } = answer.body as { recoveryCodes: readonly string[]; session: unknown };
  return { key, recoveryCodes, session: signedInBy({ ...answer, body: session }) };
};
const finish = (who: SignedInAs, code: string) => api.askAs(who)('POST', '/session/second-factor', { body: { code } });

describe('a second factor', () => {
  it('is set up with the password and a first code, and signs out everywhere else', async () => {
    const [here, there] = [await added('ada'), signedInBy(await enter('ada'))];
    const ask = api.askAs(here);
    expect(await ask('POST', '/own-second-factor/enrolment', { body: { password: 'wrong' } })).toMatchObject({
      status: 422,
      body: { code: 'ACCESS.PASSWORD_WRONG' },
    });
    expect(await ask('POST', '/own-second-factor/confirmation', { body: { code: '000000' } })).toMatchObject({
      status: 409,
      body: { code: 'FACTOR.NOT_BEGUN' },
    });
    const { session, recoveryCodes } = await enrolled(here);
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(await ask('GET', '/session')).toMatchObject({ status: 401 });
    expect(await api.askAs(there)('GET', '/session')).toMatchObject({ status: 401 });
    expect((await api.askAs(session)('GET', '/own-second-factor')).body).toEqual({
      isEnrolled: true,
      isNeeded: false,
      recoveryCodesLeft: 10,
    });
  });

  it('is asked for after the password: until then the session opens nothing, and afterwards it is another one', async () => {
    const answer = await enter('ada');
    expect(dueOf(answer)).toBe('second-factor');
    const half = signedInBy(answer);
    expect(await api.askAs(half)('GET', '/children')).toMatchObject({
      status: 401,
      body: { code: 'ACCESS.SECOND_FACTOR_DUE' },
    });
    expect(dueOf(await api.askAs(half)('GET', '/session'))).toBe('second-factor');
    // Nobody who has the password alone sets up a device of their own.
    for (const [path, body] of [
      ['/own-second-factor/enrolment', { password }],
      ['/own-second-factor/confirmation', { code: '000000' }],
      ['/own-second-factor/removal', { password, code: '000000' }],
    ] as const) {
      expect(await api.askAs(half)('POST', path, { body })).toMatchObject({
        status: 401,
        body: { code: 'ACCESS.SECOND_FACTOR_DUE' },
      });
    }
    expect(await finish(half, '000000')).toMatchObject({ status: 422, body: { code: 'FACTOR.CODE_WRONG' } });
  });

  it('takes each code once, in its own window, and never the one that set it up', async () => {
    const { key } = await enrolled(await added('ben'));
    const half = signedInBy(await enter('ben'));
    expect(await finish(half, shownBy(key))).toMatchObject({ status: 422 });
    expect(await finish(half, shownBy(key, 2))).toMatchObject({ status: 422 });
    const whole = signedInBy(await finish(half, shownBy(key, 1)));
    expect(whole.cookie).not.toBe(half.cookie);
    expect(await api.askAs(half)('GET', '/session')).toMatchObject({ status: 401 });
    expect(await api.askAs(whole)('GET', '/children')).toMatchObject({ status: 200 });
    expect(await finish(whole, shownBy(key, 1))).toMatchObject({ status: 409, body: { code: 'FACTOR.NOT_DUE' } });
    const again = signedInBy(await enter('ben'));
    expect(await finish(again, shownBy(key, 1))).toMatchObject({ status: 422 });
    const twice = await Promise.all([1, 2].map(async () => signedInBy(await enter('ben'))));
    expect(twice).toHaveLength(2);
  });

  it('lets nobody guess: after five wrong codes each next one waits', async () => {
    await enrolled(await added('cleo'));
    const half = signedInBy(await enter('cleo'));
    for (let failure = 1; failure <= 5; failure += 1)
      expect(await finish(half, '000000')).toMatchObject({ status: 422 });
    const refused = await finish(half, '000000');
    expect(refused).toMatchObject({ status: 429, body: { code: 'ACCESS.TOO_MANY_TRIES' } });
    expect(refused.headers.get('retry-after')).toBe('30');
    // Nor does a new session begin a new count.
    expect(await finish(signedInBy(await enter('cleo')), '000000')).toMatchObject({ status: 429 });
  });

  it('gives way to a recovery code, once, and says so', async () => {
    const { recoveryCodes } = await enrolled(await added('dora'));
    const [code = ''] = recoveryCodes;
    const whole = signedInBy(await finish(signedInBy(await enter('dora')), code.toLowerCase().replaceAll('-', ' ')));
    expect((await actsOf(whole)).slice(0, 3).map(({ act }) => act)).toEqual([
      ...['signed-in', 'recovery-code-used', 'second-factor-due'],
    ]);
    expect(await finish(signedInBy(await enter('dora')), code)).toMatchObject({ status: 422 });
    expect((await api.askAs(whole)('GET', '/own-second-factor')).body).toMatchObject({ recoveryCodesLeft: 9 });
    const both = { password, code: recoveryCodes[1] };
    const renewed = await api.askAs(whole)('POST', '/own-second-factor/recovery-codes', { body: both });
    expect((renewed.body as { recoveryCodes: unknown[] }).recoveryCodes).toHaveLength(10);
    expect(await finish(signedInBy(await enter('dora')), recoveryCodes[2] ?? '')).toMatchObject({ status: 422 });
  });

  it('stands nowhere in the clear, and opens for its own account only', async () => {
    const { key, recoveryCodes } = await enrolled(await added('eve'));
    const { database, factorSecret } = api.ports;
    const rows = await database.query<{ accountId: string; sealedSecret: string }>(
      'select account_id as "accountId", sealed_secret as "sealedSecret" from access.second_factor where sealed_secret is not null',
    );
    const codes = await database.query('select code_hash from access.recovery_code');
    expect(JSON.stringify([rows, codes])).not.toContain(key);
    expect(JSON.stringify(codes)).not.toContain(recoveryCodes[0]);
    for (const { accountId, sealedSecret } of rows) {
      expect(factorSecret.open(sealedSecret, `second factor of ${accountId}`)).toMatch(/^[A-Z2-7]{32}$/);
      expect(() => factorSecret.open(sealedSecret, 'second factor of another')).toThrow(/cannot be opened/);
    }
  });

  it('is removed with both, or taken away by an administrator with a reason', async () => {
    const { key, session } = await enrolled(await added('finn'));
    const remove = (code: string) =>
      api.askAs(session)('POST', '/own-second-factor/removal', { body: { password, code } });
    expect(await remove('000000')).toMatchObject({ status: 422 });
    const without = signedInBy(await remove(shownBy(key, 1)));
    expect(dueOf(await enter('finn'))).toBeNull();
    await enrolled(without);
    const reset = (body: object) => admin()('POST', `/people/${without.accountId}/second-factor-reset`, { body });
    expect(await reset({})).toMatchObject({ status: 400 });
    expect(await reset({ reason: 'Lost the phone; shown the badge' })).toMatchObject({ status: 204 });
    expect(await reset({ reason: 'Again' })).toMatchObject({ status: 409, body: { code: 'FACTOR.NONE' } });
    const after = await enter('finn');
    expect(dueOf(after)).toBeNull();
    expect((await actsOf(signedInBy(after))).find(({ act }) => act === 'second-factor-reset')).toMatchObject({
      detail: 'Lost the phone; shown the badge',
      actorId: api.people.administrator.accountId,
    });
  });

  it('that a role needs is set up at the next sign-in, and is not removed', async () => {
    await added('gail', 'auditor');
    const rule = { secondFactorRoles: ['auditor'], reason: 'They read every record' };
    expect(await admin()('POST', '/sign-in-rule', { body: rule })).toMatchObject({ status: 204 });
    expect((await admin()('GET', '/sign-in-rule')).body).toMatchObject({ ...rule, publishedAt: clock() });
    const answer = await enter('gail');
    expect(dueOf(answer)).toBe('second-factor-enrolment');
    const half = signedInBy(answer);
    expect(await api.askAs(half)('GET', '/children')).toMatchObject({ status: 401 });
    const { key, session } = await enrolled(half, {});
    expect(await api.askAs(session)('GET', '/children')).toMatchObject({ status: 200 });
    const both = { password, code: shownBy(key, 1) };
    expect(await api.askAs(session)('POST', '/own-second-factor/removal', { body: both })).toMatchObject({
      status: 409,
      body: { code: 'FACTOR.NEEDED' },
    });
    expect(dueOf(await enter('ada'))).toBe('second-factor');
    expect(await admin()('POST', '/sign-in-rule', { body: { secondFactorRoles: [], reason: 'Done' } })).toMatchObject({
      status: 204,
    });
  });
});

describe('a token', () => {
  const make = (who: SignedInAs, body: object) =>
    api.askAs(who)('POST', '/own-tokens', { body: { password, ...body } });
  const nightly = { name: 'nightly export', scopes: ['list-records', 'read-record'], endsOn: '2026-06-30' };
  const made = async (who: SignedInAs, body: object = nightly) => {
    const answer = await make(who, body);
    expect(answer).toMatchObject({ status: 201 });
    return answer.body as { tokenId: string; token: string };
  };
  const withToken = (token: string, method: string, path: string, sent: { body?: object; headers?: object } = {}) =>
    api.askAs()(method, path, { ...sent, headers: { authorization: `Bearer ${token}`, ...sent.headers } });

  it('opens what it was made for, without cookie and CSRF token, and is named in the read log', async () => {
    const who = await added('hana');
    const { tokenId, token } = await made(who, { ...nightly, scopes: ['read-record', 'enrol-record'] });
    const enrolled = await withToken(token, 'POST', '/children', { body: enrolment('AG-TOKEN') });
    expect(enrolled).toMatchObject({ status: 201 });
    const { childId } = enrolled.body as { childId: string };
    expect(await withToken(token, 'GET', `/children/${childId}`)).toMatchObject({ status: 200 });
    const auditor = await api.people.add('auditor');
    const { body } = await api.askAs(auditor)('GET', `/children/${childId}/read-log`);
    expect((body as { reads: unknown[] }).reads).toContainEqual(
      expect.objectContaining({
        who: expect.objectContaining({ id: who.accountId }) as object,
        from: `127.0.0.1 by token ${tokenId}`,
      }),
    );
  });

  it('opens nothing else, and nothing that its person may not do', async () => {
    const { token } = await made(await added('ivo'));
    expect(await withToken(token, 'GET', '/children')).toMatchObject({ status: 200 });
    for (const [method, path] of [
      ['POST', '/children'],
      ['GET', '/session'],
      ['GET', '/own-tokens'],
      ['POST', '/own-tokens'],
      ['POST', '/own-password'],
      ['GET', '/people'],
    ] as const) {
      expect([path, await withToken(token, method, path, method === 'POST' ? { body: {} } : {})]).toMatchObject([
        path,
        { status: 403, body: { code: 'ACCESS.TOKEN_SCOPE' } },
      ]);
    }
  });

  it('is made with the password, within the own role and a year', async () => {
    const who = await added('jo');
    expect(await make(who, { ...nightly, password: 'wrong' })).toMatchObject({ status: 422 });
    for (const [body, code] of [
      [{ scopes: ['read-history'] }, 'TOKEN.SCOPE_NOT_YOURS'],
      [{ scopes: ['manage-people'] }, 'REQUEST.INVALID'],
      [{ scopes: [] }, 'REQUEST.INVALID'],
      [{ endsOn: '2026-05-31' }, 'TOKEN.END_OUT_OF_RANGE'],
      [{ endsOn: '2027-06-03' }, 'TOKEN.END_OUT_OF_RANGE'],
      [{ endsOn: '2026-02-30' }, 'REQUEST.INVALID'],
    ] as const) {
      expect(await make(who, { ...nightly, ...body })).toMatchObject({ body: { code } });
    }
    expect(((await api.askAs(who)('GET', '/own-tokens')).body as { tokens: unknown[] }).tokens).toEqual([]);
  });

  it('is shown once and kept by its hash', async () => {
    const who = await added('kai');
    const { token } = await made(who);
    const kept = JSON.stringify(await api.ports.database.query('select * from access.token'), (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    expect(kept).not.toContain(token.slice('understory_token_'.length));
    expect(JSON.stringify((await api.askAs(who)('GET', '/own-tokens')).body)).not.toContain(token);
    expect(api.logged()).not.toContain(token);
  });

  it('ends when it is revoked, by its person or an administrator, and with the account', async () => {
    const [who, other] = [await added('lea'), await added('max')];
    const [first, second, third] = [await made(who), await made(who), await made(other)];
    const revoke = (as: SignedInAs, path: string) => api.askAs(as)('POST', path);
    expect(await revoke(other, `/own-tokens/${first.tokenId}/revocation`)).toMatchObject({
      status: 404,
      body: { code: 'TOKEN.UNKNOWN' },
    });
    expect(await revoke(who, `/own-tokens/${first.tokenId}/revocation`)).toMatchObject({ status: 204 });
    expect(await revoke(api.people.administrator, `/tokens/${second.tokenId}/revocation`)).toMatchObject({
      status: 204,
    });
    await admin()('POST', `/people/${other.accountId}/deactivation`);
    for (const { token } of [first, second, third]) {
      expect(await withToken(token, 'GET', '/children')).toMatchObject({
        status: 401,
        body: { code: 'ACCESS.TOKEN_NOT_VALID' },
      });
    }
    const listed = (await admin()('GET', '/tokens')).body as { tokens: { tokenId: string; isRevoked: boolean }[] };
    expect(listed.tokens.find(({ tokenId }) => tokenId === second.tokenId)).toMatchObject({ isRevoked: true });
    expect((await actsOf(who)).slice(0, 2)).toMatchObject([
      { act: 'token-revoked', detail: 'nightly export', actorId: api.people.administrator.accountId },
      { act: 'token-revoked', actorId: who.accountId },
    ]);
  });

  it('ends with a password that was lost, and not with one that its person changes', async () => {
    const who = await added('otis');
    const { token } = await made(who);
    const next = 'four lamps beside a river';
    const change = { present: password, next };
    expect(await api.askAs(who)('POST', '/own-password', { body: change })).toMatchObject({ status: 200 });
    expect(await withToken(token, 'GET', '/children')).toMatchObject({ status: 200 });
    const { body } = await admin()('POST', `/people/${who.accountId}/password-code`);
    const { passwordCode: code } = body as { passwordCode: string };
    expect(await withToken(token, 'GET', '/children')).toMatchObject({ status: 200 });
    const again = await api.askAs()('POST', '/sign-in/password', { body: { code, password } });
    expect(await withToken(token, 'GET', '/children')).toMatchObject({ status: 401 });
    expect((await actsOf(signedInBy(again))).find(({ act }) => act === 'token-revoked')).toMatchObject({
      detail: 'nightly export',
    });
  });

  it('is never taken for a session, nor a session for it, and not both at once', async () => {
    const who = await added('nina');
    const { token } = await made(who);
    expect(await withToken(token, 'GET', '/children', { headers: { cookie: who.cookie } })).toMatchObject({
      status: 400,
      body: { code: 'ACCESS.TWO_CREDENTIALS' },
    });
    const sessionId = who.cookie.split('=')[1] ?? '';
    for (const authorization of [`Bearer ${sessionId}`, `Bearer  ${token}`, `Basic ${token}`, token, 'Bearer', '']) {
      expect(await api.askAs()('GET', '/children', { headers: { authorization } })).toMatchObject({ status: 401 });
    }
    for (const text of [token, token.slice('understory_token_'.length)]) {
      const cookie = `understory_session=${text}`;
      expect(await api.askAs()('GET', '/children', { headers: { cookie } })).toMatchObject({ status: 401 });
      expect((await api.askAs()('GET', `/shared/${text}`)).status).not.toBe(200);
    }
  });
});
