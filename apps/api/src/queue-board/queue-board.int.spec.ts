import { personRoles } from '@understory/access';
import { listFailedRequests, loadQueueBoard, startJobs, type Jobs } from '@understory/jobs';
import { Redis } from 'ioredis';
import { enrolment } from '../../test/bodies';
import { askAt } from '../../test/browser';
import { openTestApi, type Answer, type Ask, type TestApi } from '../../test/open-test-api';
import { createApi } from '../create-api';

const queue = '/queues/api/queues/regeneration';
const overview = '/queues/api/queues?activeQueue=regeneration&status=failed&page=1&jobsPerPage=10';

const writes = [
  ['PUT', '/queues/api/queues/pause'],
  ['PUT', `${queue}/pause`],
  ['PUT', `${queue}/retry/failed`],
  ['PUT', `${queue}/obliterate`],
  ['POST', `${queue}/add`],
  ['PATCH', `${queue}/1/update-data`],
  ['DELETE', `${queue}/1`],
  ['POST', '/queues'],
  ['POST', '/queues/'],
] as const;

const fail = () => Promise.reject(Object.assign(new Error('The report of Ada is broken.'), { code: 'REPORT.BROKEN' }));

type Overview = {
  readonly queues: readonly {
    readonly name: string;
    readonly readOnlyMode: boolean;
    readonly counts: Readonly<Record<string, number>>;
    readonly jobs: readonly { readonly id: string }[];
  }[];
};

const queueServers: readonly (readonly [string, string | null])[] = [
  ['PostgreSQL', null],
  // Where no Redis server can be had, the runner of the tests says that this half did not run.
  ...(process.env['TEST_REDIS_URL'] === undefined
    ? []
    : ([['Redis', new URL('/14', process.env['TEST_REDIS_URL']).href]] as const)),
];

describe.each(queueServers)('the board of a queue in %s', (_server, redisUrl) => {
  let api: TestApi;
  let jobs: Jobs | undefined;
  let childId: string;
  let asAdministrator: Ask;

  const emptyRedis = async (): Promise<void> => {
    if (redisUrl === null) return;
    const redis = new Redis(redisUrl);
    await redis.flushdb();
    redis.disconnect();
  };

  beforeAll(async () => {
    await emptyRedis();
    api = await openTestApi({ redisUrl });
    asAdministrator = api.askAs(api.people.administrator);
    const { database, store, log } = api.ports;
    jobs = await startJobs({
      ...{ database, store, log, redisUrl, connectionString: api.connectionString },
      kinds: [{ name: 'report', priority: 1, run: fail }],
      requestsFor: ({ type, stream }) =>
        type === 'ChildEnrolled' ? [{ kind: 'report', recordId: stream.replace('child-', '') }] : [],
      settings: { attempts: 1, pollMs: 20 },
    });
    const { body } = await api.ask('POST', '/children', { body: enrolment('AG-BOARD') });
    childId = (body as { childId: string }).childId;
    while ((await listFailedRequests(database)).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  });
  afterAll(async () => {
    await jobs?.stop();
    await api.close();
    await emptyRedis();
  });

  const lookAtFailed = async (): Promise<Answer> => {
    for (;;) {
      const answer = await asAdministrator('GET', overview);
      // The job is noted as failed a moment before the queue puts it there.
      if (answer.status !== 200 || (answer.body as Overview).queues[0]?.counts['failed'] !== 0) return answer;
    }
  };

  it('shows an administrator the counts and what failed, by ids and codes alone, and offers no change', async () => {
    const answer = await lookAtFailed();
    expect(answer).toMatchObject({
      status: 200,
      body: {
        queues: [
          {
            name: 'regeneration',
            readOnlyMode: true,
            allowRetries: false,
            counts: { failed: 1, active: 0, waiting: 0 },
            jobs: [{ data: { kind: 'report', recordId: childId }, failedReason: 'REPORT.BROKEN' }],
          },
        ],
      },
    });
    expect(JSON.stringify(answer.body)).not.toMatch(/Ada|AG-BOARD/);
  });

  it('answers whatever its page reads', async () => {
    const jobId = ((await lookAtFailed()).body as Overview).queues[0]?.jobs[0]?.id ?? '';
    for (const { path } of api.ports.queueBoard.reads) {
      const address = `/queues${path}`.replace(':queueName', 'regeneration').replace(':jobId', jobId);
      expect([path, (await asAdministrator('GET', address)).status]).toEqual([path, 200]);
    }
    expect((await asAdministrator('GET', `${queue}/no-such-job`)).status).toBe(404);
  });

  it('is shown just so by a process that does not work on the queue', async () => {
    await jobs?.stop();
    jobs = undefined;
    expect((await lookAtFailed()).body).toMatchObject({ queues: [{ counts: { failed: 1 } }] });
  });
});

describe('the page of the board', () => {
  let api: TestApi;
  let asAdministrator: Ask;
  beforeAll(async () => {
    api = await openTestApi();
    asAdministrator = api.askAs(api.people.administrator);
  });
  afterAll(() => api.close());

  it('opens at /queues/ with its files, and fetches from here only', async () => {
    const moved = await asAdministrator('GET', '/queues');
    expect([moved.status, moved.headers.get('location')]).toEqual([302, '/queues/']);
    for (const path of ['/queues/', '/queues/queue/regeneration', '/queues/queue/regeneration/1']) {
      const { status, headers, body } = await asAdministrator('GET', path);
      expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(body).toContain('<base href="/queues/" />');
      expect(body).not.toMatch(/<%|(href|src)="https?:/);
      const files = [...String(body).matchAll(/(?:href|src)="(static\/[^"]+)"/g)].map(([, file]) => file);
      expect(files.length).toBeGreaterThan(4);
      for (const file of files) expect((await asAdministrator('GET', `/queues/${file}`)).status).toBe(200);
    }
  });

  it('is kept nowhere and held to its own policy, which the rest of the product does not get', async () => {
    for (const path of ['/queues/', '/queues/static/favicon-32x32.png', '/queues/api/queues']) {
      const { headers } = await asAdministrator('GET', path);
      expect([path, headers.get('cache-control')]).toEqual([path, 'no-store']);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      const policy = headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'; script-src 'self';");
      expect(policy).not.toMatch(/http|\*|unsafe-eval/);
    }
    expect((await asAdministrator('GET', '/people')).headers.get('content-security-policy')).toBe(
      "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
    );
    expect((await api.ask('GET', '/app/')).headers.get('content-security-policy') ?? '').not.toContain('unsafe-inline');
  });

  it('answers nothing outside its files', async () => {
    for (const path of ['/queues/static/..%2findex.ejs', '/queues/static/gone.js', '/queues/index.ejs']) {
      expect([path, (await asAdministrator('GET', path)).status]).not.toEqual([path, 200]);
    }
  });

  it('is for administrators alone, with its files and all it reads', async () => {
    for (const path of ['/queues', '/queues/', '/queues/static/favicon-32x32.png', overview]) {
      for (const method of ['GET', 'HEAD']) {
        const { status, headers } = await api.askAs()(method, path);
        expect([path, status, headers.get('content-type')]).toEqual([
          path,
          401,
          'application/problem+json; charset=utf-8',
        ]);
        for (const role of personRoles.filter((role) => role !== 'administrator')) {
          expect([path, role, (await api.askAs(await api.people.add(role))(method, path)).status]).toEqual([
            path,
            role,
            403,
          ]);
        }
      }
    }
  });

  it('takes no write, from nobody', async () => {
    const roles = await Promise.all(personRoles.map((role) => api.people.add(role)));
    for (const [method, path] of writes) {
      expect([method, path, (await api.askAs()(method, path)).status]).toEqual([method, path, 401]);
      for (const who of [api.people.administrator, ...roles]) {
        const { status, body } = await api.askAs(who)(method, path, { body: {} });
        expect([method, path, status, body]).toMatchObject([method, path, 404, { code: 'ROUTE.NOT_FOUND' }]);
      }
    }
  });

  it('says so when the queue cannot be read', async () => {
    const { log } = api.ports;
    const connectionString = 'postgres://postgres@127.0.0.1:1/nothing';
    const queueBoard = await loadQueueBoard({ connectionString, redisUrl: null, log });
    const away = await createApi({ ...api.ports, queueBoard });
    await away.listen(0, '127.0.0.1');
    const answer = await askAt(await away.getUrl(), api.people.administrator)('GET', overview);
    await away.close();
    await queueBoard.close();
    expect(answer).toMatchObject({ status: 503, body: { code: 'QUEUE.NOT_READABLE' } });
    expect(api.logged()).toContain('The job queue could not be shown.');
    expect(api.logged()).not.toContain('127.0.0.1:1/');
  });
});
