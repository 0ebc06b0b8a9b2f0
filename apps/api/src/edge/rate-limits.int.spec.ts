import { redisCounts } from '@understory/platform';
import { enrolment } from '../../test/bodies';
import { askAt } from '../../test/browser';
import { openTestApi, type TestApi } from '../../test/open-test-api';
import { password } from '../../test/people-of-a-test';
import { createApi } from '../create-api';
import { onThisMachine, type EdgeSettings } from './edge-settings';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

describe('who asks too often', () => {
  const withEdge = async (edge: Partial<EdgeSettings>, test: (address: string) => Promise<void>): Promise<void> => {
    const app = await createApi(api.ports, [], { ...onThisMachine, ...edge });
    await app.listen(0, '127.0.0.1');
    await test(await app.getUrl()).finally(() => app.close());
  };

  it('is told when to go on, and others are answered meanwhile', () =>
    withEdge({ requestsPerMinute: 20 }, async (address) => {
      const ask = askAt(address, api.clinician);
      for (let count = 0; count < 20; count += 1) expect((await ask('GET', '/session')).status).toBe(200);
      const { status, headers, body } = await ask('GET', '/session');
      expect([status, body]).toMatchObject([429, { code: 'REQUEST.TOO_MANY', errors: [] }]);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await askAt(address, api.people.administrator)('GET', '/session')).status).toBe(200);
    }));

  it('at the sign-in is stopped sooner, whichever accounts are tried', () =>
    withEdge({ requestsPerMinute: 60 }, async (address) => {
      const tryOne = (account: string) => askAt(address)('POST', '/sign-in', { body: { account, password: 'guess' } });
      for (const account of ['ada', 'bob', 'cyd']) expect((await tryOne(account)).status).toBe(401);
      const { status, headers, body } = await tryOne('dan');
      expect([status, body]).toMatchObject([429, { code: 'REQUEST.TOO_MANY' }]);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    }));

  it.each(['departure', 'arrival'])('on the way through a provider is stopped like at the sign-in: %s', (step) =>
    withEdge({ requestsPerMinute: 60 }, async (address) => {
      const statuses = [];
      for (const method of ['GET', 'HEAD', 'GET', 'GET'])
        statuses.push((await askAt(address)(method, `/sign-in/openid/${step}`)).status);
      expect(statuses).toEqual([404, 404, 404, 429]);
      for (let count = 0; count < 5; count += 1)
        expect((await askAt(address)('GET', '/sign-in/ways')).status).toBe(200);
    }),
  );

  it('from one address is stopped even where no session is known', () =>
    withEdge({ requestsPerMinute: 20 }, async (address) => {
      const cookie = `understory_session=${'x'.repeat(43)}`;
      const ask = async () => (await askAt(address)('GET', '/children', { headers: { cookie } })).status;
      const statuses = [];
      for (let count = 0; count < 101; count += 1) statuses.push(await ask());
      expect([statuses.slice(0, 100).every((status) => status === 401), statuses[100]]).toEqual([true, 429]);
    }));

  it('goes on being stopped while the counts that processes share do not answer', async () => {
    const counts = redisCounts('redis://127.0.0.1:1');
    await withEdge({ requestsPerMinute: 20, counts }, async (address) => {
      const ask = askAt(address, api.clinician);
      for (let count = 0; count < 20; count += 1) expect((await ask('GET', '/session')).status).toBe(200);
      expect((await ask('GET', '/session')).status).toBe(429);
    });
    await counts.close();
  });

  const redisUrl = process.env['TEST_REDIS_URL'];
  if (redisUrl !== undefined)
    it('is counted over all processes that share a Redis, each limit by itself', async () => {
      const who = await api.people.add('auditor');
      const counts = redisCounts(redisUrl);
      while ((await counts.count('connected', 1).catch(() => null)) === null)
        await new Promise((later) => setTimeout(later, 5));
      await withEdge({ requestsPerMinute: 20, counts }, (one) =>
        withEdge({ requestsPerMinute: 20, counts }, async (other) => {
          const statuses = [];
          for (let count = 0; count < 21; count += 1)
            statuses.push((await askAt(count % 2 === 0 ? one : other, who)('GET', '/session')).status);
          expect(statuses).toEqual([...Array<number>(20).fill(200), 429]);
          // Neither the account's requests nor those of the address were tries to sign in.
          const account = { account: 'nobody', password: 'guess' };
          expect((await askAt(one)('POST', '/sign-in', { body: account })).status).toBe(401);
        }),
      );
      await counts.close();
    });

  const forwarded = {
    'x-forwarded-for': '192.0.2.7',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'clinic.example',
  };

  it('behind HTTPS is given a Secure cookie, of a name that no other host of the domain can set', () =>
    withEdge({ trustedProxies: ['127.0.0.1'], publicUrl: 'https://clinic.example' }, async (address) => {
      const body = { account: 'first', password };
      const { headers } = await askAt(address)('POST', '/sign-in', { body, headers: forwarded });
      expect(headers.getSetCookie()).toEqual([
        expect.stringMatching(/^__Host-understory_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/),
        expect.stringMatching(
          /^__Host-understory_browser=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Strict; Secure$/,
        ),
      ]);
      // The same id under the name that anybody of the domain can set.
      const planted = { ...forwarded, cookie: headers.getSetCookie()[0]?.split(';')[0]?.replace('__Host-', '') ?? '' };
      expect((await askAt(address)('GET', '/session', { headers: planted })).status).toBe(401);
    }));

  it('says for itself where it comes from only through a proxy that is trusted', async () => {
    const asked = (address: string, who = api.clinician) =>
      askAt(address, who)('GET', '/session', { headers: forwarded });
    await withEdge({}, async (address) => {
      expect((await asked(address)).headers.has('strict-transport-security')).toBe(false);
    });
    await withEdge({ trustedProxies: ['127.0.0.1'], publicUrl: 'https://clinic.example' }, async (address) => {
      const { status, headers } = await asked(address, { ...api.clinician, cookie: `__Host-${api.clinician.cookie}` });
      expect([status, headers.get('strict-transport-security')]).toEqual([200, 'max-age=31536000; includeSubDomains']);
      const elsewhere = { ...forwarded, 'x-forwarded-host': 'other.example' };
      expect((await askAt(address, api.clinician)('GET', '/session', { headers: elsewhere })).status).toBe(421);
    });
    await withEdge({ trustedProxies: ['192.0.2.1'], publicUrl: 'https://clinic.example' }, async (address) => {
      expect((await asked(address)).headers.has('strict-transport-security')).toBe(false);
    });
  });

  it.each(['cross-site', 'same-site'])('changes nothing from a page that the browser calls %s', async (site) => {
    const headers = { 'sec-fetch-site': site };
    expect(await api.ask('POST', '/children', { body: enrolment('AG-0009'), headers })).toMatchObject({
      status: 403,
      body: { code: 'ACCESS.FOREIGN_ORIGIN' },
    });
  });
});
