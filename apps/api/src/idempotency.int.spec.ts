import { randomUUID } from 'node:crypto';
import { baseline, dose, enrolment, focus, plan } from '../test/bodies';
import { openTestApi, type TestApi } from '../test/open-test-api';

let api: TestApi;
let child: string;
beforeAll(async () => {
  api = await openTestApi();
  const { body } = await api.ask('POST', '/children', { body: enrolment('AG-0001') });
  child = `/children/${(body as { childId: string }).childId}`;
});
afterAll(() => api.close());

const post = (path: string, key: string, body: object) =>
  api.ask('POST', path, { body, headers: { 'Idempotency-Key': key } });

describe('a write repeated with its Idempotency-Key', () => {
  it.each([
    ['an enrolment', () => '/children', enrolment('AG-RETRY')],
    ['an assessment', () => `${child}/assessments`, baseline],
    ['an intervention', () => `${child}/interventions`, plan],
    ['a focus', () => `${child}/focus`, focus],
  ])('gets the first answer and records %s once', async (_, path, body) => {
    const key = randomUUID();
    const first = await post(path(), key, body);
    const head = await api.store.head();
    const again = await post(path(), key.toUpperCase(), body);
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(await api.store.head()).toBe(head);
  });

  it('gets the first answer when both arrive at once', async () => {
    const key = randomUUID();
    const body = { ...baseline, kind: 'discharge' };
    const answers = await Promise.all(Array.from({ length: 4 }, () => post(`${child}/assessments`, key, body)));
    expect(new Set(answers.map((answer) => JSON.stringify([answer.status, answer.body]))).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
  });

  it('is still the same assessment after norms were published in between', async () => {
    const key = randomUUID();
    const body = { ...baseline, kind: 'follow-up' };
    const first = await post(`${child}/assessments`, key, body);
    await api.publishNorms();
    expect(await post(`${child}/assessments`, key, body)).toMatchObject({ status: 201, body: first.body });
  });

  it('is refused when the key was used for another content, or for another route', async () => {
    const key = randomUUID();
    const { body } = await post(`${child}/interventions`, key, { ...plan, reference: 'walking' });
    const { interventionId } = body as { interventionId: string };
    const head = await api.store.head();
    const others = [
      await post(`${child}/interventions`, key, { ...plan, reference: 'swimming' }),
      await post(`${child}/interventions/${interventionId}/doses`, key, dose),
    ];
    for (const other of others) expect(other).toMatchObject({ status: 409, body: { code: 'COMMAND.ID_REUSED' } });
    expect(await api.store.head()).toBe(head);
  });

  it('names the new thing by the key, so that a client knows its id before the answer', async () => {
    const key = randomUUID();
    expect(await post(`${child}/interventions`, key, { ...plan, reference: 'climbing' })).toMatchObject({
      body: { interventionId: key },
    });
  });
});
