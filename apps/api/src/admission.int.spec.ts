import { request } from 'node:http';
import { connect as connectTo } from 'node:net';
import { parsePosition } from '@understory/event-store';
import { connect } from '@understory/platform';
import { redisCounts } from '@understory/platform';
import { enrolment } from '../test/bodies';
import { askAt } from '../test/browser';
import { openTestApi, type TestApi } from '../test/open-test-api';
import { password } from '../test/people-of-a-test';
import type { ApiPorts } from './api-ports';
import { createApi } from './create-api';
import { onThisMachine, type EdgeSettings } from './edge/edge-settings';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const statusFor = async (path: string, headers: Readonly<Record<string, string>>): Promise<number | undefined> => {
  const { port, hostname } = new URL(await api.app.getUrl());
  return new Promise((resolve, reject) => {
    request({ port, hostname, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
};

type Operation = readonly [method: string, path: string, isPublic: boolean];

/** Every operation of the description, with an id where it wants one. */
const operations = async (): Promise<readonly Operation[]> => {
  const { body } = await api.ask('GET', '/openapi.json');
  const { paths } = body as { paths: Record<string, Record<string, { security?: readonly unknown[] }>> };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { security }]): Operation => [
      method.toUpperCase(),
      path.replaceAll(/\{\w+\}/g, '00000000-0000-8000-8000-000000000000'),
      security?.length === 0,
    ]),
  );
};

describe('who is let in', () => {
  it('needs a session on every route of the description that does not say otherwise', async () => {
    const all = await operations();
    expect(all.length).toBeGreaterThan(18);
    expect(all.filter(([, , isPublic]) => isPublic).map(([method, path]) => `${method} ${path}`)).toEqual([
      ...['GET /health', 'POST /sign-in', 'POST /sign-in/first-administrator', 'POST /sign-in/password'],
      ...['GET /sign-in/demonstration-accounts', 'GET /sign-in/ways'],
      ...['departure', 'arrival', 'leaving'].map((step) => `GET /sign-in/openid/${step}`),
      ...['GET /shared/00000000-0000-8000-8000-000000000000'],
    ]);
    for (const [method, path, isPublic] of all) {
      if (isPublic) continue;
      for (const cookie of ['', 'understory_session=', `understory_session=${'x'.repeat(43)}`, 'other=1']) {
        const answer = await api.askAs()(method, path, { headers: { cookie } });
        expect([method, path, answer.status, answer.body]).toMatchObject([
          method,
          path,
          401,
          { code: 'ACCESS.SIGN_IN_REQUIRED' },
        ]);
      }
    }
  });

  it('says no before it reads a body, and on paths that do not exist', async () => {
    const headers = { cookie: `understory_session=${'x'.repeat(43)}` };
    expect((await api.ask('POST', '/children', { body: '{', headers })).status).toBe(401);
    expect((await api.ask('GET', '/nowhere', { headers })).status).toBe(401);
    expect((await api.ask('GET', '/docs%2f..%2fchildren', { headers })).status).toBe(401);
    expect((await api.ask('GET', '/children/', { headers })).status).toBe(401);
    expect((await api.ask('HEAD', '/children', { headers })).status).toBe(401);
    expect((await api.ask('OPTIONS', '/children', { headers })).status).toBe(401);
  });

  it.each(['/health', '/docs', '/docs/', '/openapi.json', '/docs/swagger-ui.css'])(
    'serves %s to everybody',
    async (path) => {
      expect(await api.askAs()('GET', path)).toMatchObject({ status: 200 });
    },
  );

  it('shows the way from the root to the screens', async () => {
    const { status, headers } = await api.askAs()('GET', '/');
    expect([status, headers.get('location')]).toEqual([302, '/app/']);
  });

  it.each(['localhost', 'LOCALHOST:3000', '127.0.0.1:80', '[::1]:3000'])('answers the host %s', async (host) => {
    expect(await statusFor('/health', { host })).toBe(200);
  });

  it.each(['understory.example', 'localhost.example', '127.0.0.1.example:3000', '0.0.0.0', 'localhost:3000@x'])(
    'does not answer the host "%s", signed in or not',
    async (host) => {
      const headers = { host, cookie: api.clinician.cookie };
      expect(await statusFor('/health', headers)).toBe(421);
      expect(await statusFor('/children', headers)).toBe(421);
    },
  );

  it('gives pages of other sites no way in', async () => {
    const { headers } = await api.ask('GET', '/children', { headers: { origin: 'https://example.org' } });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('what an answer lets a browser do', () => {
  it.each(['/children', '/children/x', '/nowhere', '/health', '/session'])(
    'is to keep nothing, guess no type, run nothing and lend it to no other site: %s',
    async (path) => {
      const { headers } = await api.ask('GET', path);
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'DENY',
        'content-security-policy': "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()') as unknown,
      });
      for (const name of ['server', 'x-powered-by', 'strict-transport-security']) expect(headers.has(name)).toBe(false);
    },
  );

  it('asks nobody else for anything on the documentation page', async () => {
    const page = await api.ask('GET', '/docs');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    const links = [...String(page.body).matchAll(/(?:src|href)=['"]([^'"]+)['"]/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !link?.startsWith('./'))).toEqual([]);
    const { body } = await api.ask('GET', '/docs/swagger-ui-init.js');
    expect(body).toContain('"validatorUrl": null');
  });
});

describe('what is no request', () => {
  const answerTo = async (text: string): Promise<string> => {
    const { port, hostname } = new URL(await api.app.getUrl());
    return new Promise((resolve) => {
      let answer = '';
      const socket = connectTo(Number(port), hostname, () => socket.write(text));
      socket.on('data', (part: Buffer) => (answer += part.toString()));
      socket.on('close', () => resolve(answer));
      socket.on('error', () => undefined);
    });
  };
  const host = 'Host: localhost\r\n';
  const write = `POST /children HTTP/1.1\r\n${host}Content-Type: application/json\r\n`;

  it.each([
    ['another language', 'EHLO clinic\r\n\r\n', 400, 'REQUEST.MALFORMED'],
    ['an unknown method', `SNOOP /children HTTP/1.1\r\n${host}\r\n`, 400, 'REQUEST.MALFORMED'],
    ['two lengths', `${write}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, 400, 'REQUEST.MALFORMED'],
    [
      'a length and chunks',
      `${write}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
      'REQUEST.MALFORMED',
    ],
    ['a length below nothing', `${write}Content-Length: -1\r\n\r\n`, 400, 'REQUEST.MALFORMED'],
    [
      'a header over two lines',
      `GET /health HTTP/1.1\r\n${host}X-A: 1\r\n folded\r\n\u0000\r\n\r\n`,
      400,
      'REQUEST.MALFORMED',
    ],
    [
      '20 KiB of headers',
      `GET /health HTTP/1.1\r\n${host}X-A: ${'a'.repeat(20_000)}\r\n\r\n`,
      431,
      'REQUEST.HEADERS_TOO_LARGE',
    ],
    ['an expectation', `GET /health HTTP/1.1\r\n${host}Expect: more\r\n\r\n`, 417, 'REQUEST.EXPECTS_TOO_MUCH'],
    ['no host', 'GET /health HTTP/1.1\r\nConnection: close\r\n\r\n', 421, 'ACCESS.HOST_NOT_ANSWERED'],
    [
      'a long address',
      `GET /health?${'a'.repeat(2_000)} HTTP/1.1\r\n${host}Connection: close\r\n\r\n`,
      414,
      'REQUEST.ADDRESS_TOO_LONG',
    ],
  ])('is answered as a problem without inner texts: %s', async (_, text, status, code) => {
    const answer = await answerTo(text);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain(`"code":"${code}"`);
    expect(answer).toContain('application/problem+json');
    expect(answer).not.toMatch(/HPE_|Parse Error|node:|stack/);
  });
});

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

describe('a path that is not served', () => {
  it.each([
    ['GET', '/nowhere'],
    ['DELETE', '/children'],
    ['PUT', '/children/00000000-0000-8000-8000-000000000000'],
    ['GET', '/docs/nothing.js'],
  ])('is a 404 problem that does not repeat it: %s %s', async (method, path) => {
    const answer = await api.ask(method, path);
    expect(answer).toMatchObject({ status: 404, body: { code: 'ROUTE.NOT_FOUND' } });
    expect(JSON.stringify(answer.body)).not.toContain('nothing.js');
  });

  it.each(['/children/%E0%A4%A', `/children/${'x'.repeat(101)}`])(
    'is a problem when it is malformed: %s',
    async (path) => {
      const answer = await api.ask('GET', path);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
    },
  );
});

describe('when the ground gives way', () => {
  const withPorts = async (ports: Partial<ApiPorts>, test: (ask: TestApi['ask']) => Promise<void>): Promise<void> => {
    const app = await createApi({ ...api.ports, ...ports });
    await app.listen(0, '127.0.0.1');
    await test(askAt(await app.getUrl(), api.clinician)).finally(() => app.close());
  };

  it('answers 503 while the database is away, and logs the route and the code alone', async () => {
    const database = connect('postgres://postgres@127.0.0.1:1/nothing', { applicationName: 'away' });
    await withPorts({ database }, async (ask) => {
      expect(await ask('GET', '/health')).toMatchObject({ status: 503, body: { code: 'SERVICE.UNAVAILABLE' } });
      expect(await ask('GET', '/children')).toMatchObject({ status: 503, body: { code: 'SERVICE.UNAVAILABLE' } });
    });
    expect(api.logged()).toContain('"route":"GET /children","status":503,"error":"Error","code":"ECONNREFUSED"');
    expect(api.logged()).not.toContain('127.0.0.1:1');
    await database.close();
  });

  it('answers 500 to a defect without a word of its text', async () => {
    const { body } = await api.ask('POST', '/children', { body: enrolment('AG-0001') });
    const report = () => Promise.reject(new Error('The report of Ada Lovelace is broken.'));
    await withPorts({ report }, async (ask) => {
      const answer = await ask('GET', `/children/${(body as { childId: string }).childId}/report`);
      expect(answer).toMatchObject({ status: 500, body: { code: 'SERVICE.FAULT', errors: [] } });
      expect(`${JSON.stringify(answer.body)}${api.logged()}`).not.toMatch(/Lovelace|AG-0001/);
    });
    expect(api.logged()).toContain('GET /children/:childId/report');
  });
});

describe('closing the API', () => {
  it('lets a request that is under way finish, takes no new one, and leaves the ports open', async () => {
    const { body } = await api.ask('POST', '/children', { body: enrolment('AG-0003') });
    const { childId, position } = body as { childId: string; position: string };
    let begun = (): void => undefined;
    let finish = (): void => undefined;
    const underWay = new Promise<void>((resolve) => (begun = resolve));
    const mayFinish = new Promise<void>((resolve) => (finish = resolve));
    const report = async () => {
      begun();
      await mayFinish;
      return { bytes: Buffer.from('%PDF'), position: parsePosition(position) ?? fail() };
    };
    const app = await createApi({ ...api.ports, report });
    await app.listen(0, '127.0.0.1');
    const ask = askAt(await app.getUrl(), api.clinician);
    const answer = ask('GET', `/children/${childId}/report`);
    await underWay;
    const closed = app.close();
    finish();
    expect(await answer).toMatchObject({ status: 200, body: '%PDF' });
    await closed;
    await expect(ask('GET', '/health')).rejects.toThrow();
    expect(await api.ask('GET', '/children')).toMatchObject({ status: 200 });
  });
});

const fail = (): never => {
  throw new Error('A write answered no position.');
};
