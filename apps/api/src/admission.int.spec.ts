import { request } from 'node:http';
import { openTestApi, type TestApi } from '../test/open-test-api';

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
