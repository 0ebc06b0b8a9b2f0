import { TOTP } from 'otpauth';
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
