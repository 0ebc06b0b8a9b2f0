import { readinessPolicyV1 } from '@understory/domain';
import { openTestApi, type Ask, type TestApi } from '../../test/open-test-api';

let api: TestApi;
let asAdministrator: Ask;
beforeAll(async () => {
  api = await openTestApi();
  asAdministrator = api.askAs(await api.people.add('administrator'));
});
afterAll(() => api.close());

const { version: _, ...v1 } = readinessPolicyV1;
const stricter = { ...v1, id: 'agency-2026', title: 'Stricter', up: { criterion: 'percent-now', atLeastPercent: 70 } };
const body = (policy: unknown, reason = 'agreed by the board') => ({ policy: JSON.stringify(policy), reason });
const listed = async () => {
  const answer = await api.ask('GET', '/policies');
  return (answer.body as { policies: readonly Record<string, unknown>[] }).policies;
};

describe('the policies', () => {
  it('begin with version 1, which everybody may read', async () =>
    expect(await listed()).toEqual([
      { ...readinessPolicyV1, publishedBy: 'start', publishedAt: '2026-06-01T12:00:00.000Z', inForce: true },
    ]));

  it('are published by an administrator, once however often it is asked', async () => {
    const { status, body: first } = await asAdministrator('POST', '/policies', { body: body(stricter) });
    expect([status, first]).toMatchObject([201, { version: 2, revision: 1 }]);
    const head = await api.store.head();
    expect(await asAdministrator('POST', '/policies', { body: body(stricter) })).toMatchObject({ body: first });
    expect(await api.store.head()).toBe(head);
    const [before, now] = await listed();
    expect(before).toMatchObject({ version: 1, inForce: false });
    expect(now).toMatchObject({ ...stricter, version: 2, reason: 'agreed by the board', inForce: true });
  });

  it('with faults are told each of them at its path, and change nothing', async () => {
    const head = await api.store.head();
    const up = { all: [{ criterion: 'percent-now', atLeastPercent: 0 }, { criterion: 'mood' }] };
    const answer = await asAdministrator('POST', '/policies', { body: body({ ...stricter, up, 'Ada Lovelace': 1 }) });
    expect(answer).toMatchObject({
      status: 400,
      body: {
        code: 'REQUEST.INVALID',
        errors: [
          { field: "policy $['?']", rule: expect.stringContaining('POLICY.FIELD_UNKNOWN') as unknown },
          {
            field: 'policy $.up.all[0].atLeastPercent',
            rule: expect.stringContaining('POLICY.NUMBER_OUT_OF_RANGE') as unknown,
          },
          {
            field: 'policy $.up.all[1].criterion',
            rule: expect.stringContaining('POLICY.CRITERION_UNKNOWN') as unknown,
          },
        ],
      },
    });
    expect(JSON.stringify(answer.body)).not.toContain('Lovelace');
    expect(await api.store.head()).toBe(head);
  });

  it.each([
    ['no JSON', { policy: '{"id":', reason: 'x' }, 400, 'REQUEST.INVALID'],
    ['an object instead of its text', { policy: {}, reason: 'x' }, 400, 'REQUEST.INVALID'],
    ['more text than any policy needs', { policy: `"${'x'.repeat(20_000)}"`, reason: 'x' }, 400, 'REQUEST.INVALID'],
    ['no reason', { policy: JSON.stringify(stricter) }, 400, 'REQUEST.INVALID'],
    ['brackets to the end', { policy: '['.repeat(9_999) + ']'.repeat(9_999), reason: 'x' }, 400, 'REQUEST.INVALID'],
    ['a day to come', body({ ...stricter, takesEffectOn: '2026-06-02' }), 422, 'POLICY.NOT_YET'],
  ])('are refused with %s, and nothing changes', async (_what, sent, status, code) => {
    const head = await api.store.head();
    expect(await asAdministrator('POST', '/policies', { body: sent })).toMatchObject({ status, body: { code } });
    expect(await api.store.head()).toBe(head);
  });

  it('are nothing a clinician publishes', async () =>
    expect(await api.ask('POST', '/policies', { body: body(stricter) })).toMatchObject({
      status: 403,
      body: { code: 'ACCESS.NOT_ALLOWED' },
    }));
});
