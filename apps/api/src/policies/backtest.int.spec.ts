import { readinessPolicyV1 } from '@understory/domain';
import { baseline, enrolment, focus, reassessment, review } from '../../test/bodies';
import { openTestApi, type Ask, type TestApi } from '../../test/open-test-api';

let api: TestApi;
let asManager: Ask;
const { version: _, ...v1 } = readinessPolicyV1;

const children = 12;
beforeAll(async () => {
  api = await openTestApi();
  asManager = api.askAs(await api.people.add('program-manager', ['Day treatment', 'Residential']));
  for (let number = 0; number <= children; number += 1) {
    const program = number === children ? 'Residential' : 'Day treatment';
    const { body } = await api.ask('POST', '/children', { body: { ...enrolment(`AG-${number}`), program } });
    const { childId } = body as { childId: string };
    const post = (path: string, sent: object) => api.ask('POST', `/children/${childId}${path}`, { body: sent });
    await post('/focus', focus);
    await post('/assessments', baseline);
    await post('/assessments', reassessment);
    await api.evaluateReadiness(childId);
    const flags = await api.ask('GET', `/children/${childId}/flags?after=${await api.store.head()}`);
    const [flag] = (flags.body as { flags: readonly { flagId: string }[] }).flags;
    await post(`/flags/${flag?.flagId}/reviews`, review);
  }
});
afterAll(() => api.close());

const backtest = (policy: object, ask: Ask = asManager) =>
  ask('POST', '/policies/backtest', { body: { policy: JSON.stringify(policy) } });
const nothing = { same: null, earlier: null, later: null, 'not-at-all': null, new: null, suppressed: true };

describe('a backtest over HTTP', () => {
  it('counts by program what the draft would not have proposed, in groups of eleven or more', async () => {
    const head = await api.store.head();
    const answer = await backtest({ ...v1, up: { criterion: 'percent-now', atLeastPercent: 150 } });
    expect(answer).toMatchObject({
      status: 200,
      body: {
        policyInForce: 1,
        smallestGroup: 11,
        programs: [
          {
            program: 'Day treatment',
            moves: [
              { direction: 'up', 'not-at-all': children, same: 0, suppressed: false },
              { direction: 'back', ...nothing },
            ],
            decisions: { notProposedAccepted: children, proposedAccepted: 0, n: children, agreementPercent: 0 },
          },
          { program: 'Residential', moves: [nothing, nothing], decisions: { n: null, notProposedAccepted: null } },
        ],
      },
    });
    expect(await api.store.head()).toBe(head);
  });

  it('shows a manager no other programs', async () => {
    const ask = api.askAs(await api.people.add('program-manager', ['Elsewhere']));
    expect((await backtest(v1, ask)).body).toMatchObject({ programs: [] });
  });

  it('is refused with a faulty policy, and to who sees no clinical content, or single children', async () => {
    expect(await backtest({ ...v1, id: '' })).toMatchObject({ status: 400, body: { code: 'REQUEST.INVALID' } });
    for (const role of ['administrator', 'clinician', 'auditor'] as const)
      expect((await backtest(v1, api.askAs(await api.people.add(role)))).status).toBe(403);
  });

  it('runs once at a time', async () => {
    const answers = await Promise.all([backtest(v1), backtest(v1), backtest(v1)]);
    const codes = answers.map(({ status, body }) => (status === 200 ? 'done' : (body as { code: string }).code));
    expect(codes.filter((code) => code === 'done').length).toBeGreaterThan(0);
    expect(codes.every((code) => code === 'done' || code === 'BACKTEST.BUSY')).toBe(true);
    expect((await backtest(v1)).status).toBe(200);
  });
});
