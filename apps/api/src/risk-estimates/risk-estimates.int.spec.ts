import { enrolment } from '../../test/bodies';
import { openTestApi, type TestApi } from '../../test/open-test-api';

let api: TestApi;
let child: string;
beforeAll(async () => {
  api = await openTestApi();
  const { body } = await api.ask('POST', '/children', { body: enrolment('AG-0001') });
  child = `/children/${(body as { childId: string }).childId}`;
});
afterAll(() => api.close());

const estimate = { period: 'infancy', estimate: 'High, as the report of the clinic has it', reportedOn: '2026-02-01' };
const path = () => `${child}/risk-estimates`;
const write = async (body: object, to = path()) => {
  const answer = await api.ask('POST', to, { body });
  return { status: answer.status, ...(answer.body as { estimateId: string; code?: string }) };
};
const read = async () => (await api.ask('GET', `${child}/developmental-history`)).body;

describe('the estimate of an official report', () => {
  it('is transcribed, corrected with a reason, and read with the history', async () => {
    const { status, estimateId } = await write(estimate);
    expect(status).toBe(201);
    expect(await read()).toMatchObject({ officialEstimates: [{ estimateId, ...estimate, corrections: [] }] });
    const corrected = { ...estimate, estimate: 'Moderate', reason: 'Misread' };
    expect(await write(corrected, `${path()}/${estimateId}/corrections`)).toMatchObject({ status: 201, estimateId });
    expect(await read()).toMatchObject({
      officialEstimates: [{ estimate: 'Moderate', corrections: [{ reason: 'Misread' }] }],
    });
  });

  it.each([
    ['a period still ahead', { ...estimate, period: 'youth' }, 422, 'RISK_ESTIMATE.NOT_YET_LIVED'],
    ['nothing written', { ...estimate, estimate: ' ' }, 400, 'REQUEST.INVALID'],
    ['a day in the future', { ...estimate, reportedOn: '2026-06-03' }, 400, 'REQUEST.INVALID'],
  ])('is refused with %s, and nothing changes', async (_, body, status, code) => {
    const head = await api.store.head();
    expect(await write(body)).toMatchObject({ status, code });
    expect(await api.store.head()).toBe(head);
  });

  it('is for the care team: another clinician finds no child', async () => {
    const stranger = api.askAs(await api.people.add('clinician'));
    expect(await stranger('POST', path(), { body: estimate })).toMatchObject({ status: 404 });
  });
});
