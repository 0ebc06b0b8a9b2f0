import { openTestApi, type TestApi } from '../../test/open-test-api';
import type { Ask } from '../../test/open-test-api';

let api: TestApi;
let asAdministrator: Ask;

beforeAll(async () => {
  api = await openTestApi();
  asAdministrator = api.askAs(await api.people.add('administrator'));
});
afterAll(() => api.close());

beforeEach(() =>
  api.ports.database.query(
    `insert into jobs.regeneration_request (kind, record_id, requested_position, attempts, last_error_code, failed_at)
     values ('report', 'a', 1, 8, 'JOB.TIME_IS_UP', '2026-05-01T08:00:00Z'), ('report', 'b', 1, 8, '40P01', '2026-05-02T08:00:00Z'),
            ('readiness', 'a', 1, 8, 'Error', '2026-05-03T08:00:00Z'), ('report', 'well', 1, 0, null, null)
     on conflict (kind, record_id) do update set failed_at = excluded.failed_at, attempts = excluded.attempts`,
  ),
);

const listed = async (): Promise<readonly string[]> => {
  const { body } = await asAdministrator('GET', '/failed-jobs');
  return (body as { failed: { kind: string; recordId: string }[] }).failed.map(
    ({ kind, recordId }) => `${kind} ${recordId}`,
  );
};

const retry = (body: object) => asAdministrator('POST', '/failed-jobs/retries', { body });

describe('jobs that were given up', () => {
  it('are shown to an administrator with their code, the first one first', async () => {
    const { status, body } = await asAdministrator('GET', '/failed-jobs');
    expect(status).toBe(200);
    expect(body).toEqual({
      failed: [
        {
          kind: 'report',
          recordId: 'a',
          attempts: 8,
          errorCode: 'JOB.TIME_IS_UP',
          failedAt: '2026-05-01T08:00:00.000Z',
        },
        expect.objectContaining({ kind: 'report', recordId: 'b', errorCode: '40P01' }),
        expect.objectContaining({ kind: 'readiness', recordId: 'a' }),
      ],
    });
  });

  it('are tried again one by one, by kind, or all', async () => {
    expect(await retry({ kind: 'report', recordId: 'a' })).toMatchObject({ status: 200, body: { retried: 1 } });
    expect(await listed()).toEqual(['report b', 'readiness a']);
    expect(await retry({ kind: 'report' })).toMatchObject({ body: { retried: 1 } });
    expect(await retry({})).toMatchObject({ body: { retried: 1 } });
    expect(await listed()).toEqual([]);
    expect(await retry({})).toMatchObject({ body: { retried: 0 } });
    expect(api.logged()).toContain('Jobs that were given up are tried again.');
  });

  it('are named in words of the list only', async () =>
    expect(await retry({ kind: "report' or true --" })).toMatchObject({ status: 400 }));

  it('are nobody else’s to try again', async () => {
    for (const role of ['program-manager', 'auditor'] as const) {
      const ask = api.askAs(await api.people.add(role, ['Day treatment']));
      expect((await ask('POST', '/failed-jobs/retries', { body: {} })).status).toBe(403);
    }
    expect((await api.ask('GET', '/failed-jobs')).status).toBe(403);
  });
});
