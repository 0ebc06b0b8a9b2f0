import { randomUUID } from 'node:crypto';
import { baseline, enrolment, reassessment } from '../../test/bodies';
import { openTestApi, type TestApi } from '../../test/open-test-api';

let api: TestApi;
let child: string;
beforeAll(async () => {
  api = await openTestApi();
  const { body } = await api.ask('POST', '/children', { body: enrolment('AG-0001') });
  child = `/children/${(body as { childId: string }).childId}`;
  await api.ask('POST', `${child}/assessments`, { body: baseline });
  await api.ask('POST', `${child}/assessments`, { body: { ...reassessment, relationalHealth: null } });
});
afterAll(() => api.close());

const rated = { family: 4, peers: 7, ratedOn: '2026-02-01', rater: 'Rater A' };
const path = () => `${child}/relational-health`;
const write = async (body: object, to = path()) => {
  const answer = await api.ask('POST', to, { body });
  return { status: answer.status, ...(answer.body as { relationalHealthId: string; code?: string }) };
};

describe('current relational health', () => {
  let id: string;

  it('is shown over time, with assessments and on its own; what was not rated has no value', async () => {
    const written = await write(rated);
    expect(written).toMatchObject({ status: 201 });
    id = written.relationalHealthId;
    const areas = { family: 4, school: null, peers: 7, community: null, sum: 11, outOf: 24 };
    expect((await api.ask('GET', path())).body).toMatchObject({
      points: [
        { on: '2026-01-10', from: 'assessment', value: 6, rater: 'Rater A', byArea: null },
        {
          on: '2026-02-01',
          from: 'rating',
          value: null,
          assessmentId: null,
          byArea: { relationalHealthId: id, ...areas },
        },
        { on: '2026-04-01', from: 'assessment', value: null },
      ],
    });
  });

  it('is corrected with a reason', async () => {
    const corrected = { ...rated, school: 5, reason: 'The school answered later' };
    expect(await write(corrected, `${path()}/${id}/corrections`)).toMatchObject({
      status: 201,
      relationalHealthId: id,
    });
    expect(await write(corrected, `${path()}/${randomUUID()}/corrections`)).toMatchObject({ status: 404 });
    const { points } = (await api.ask('GET', path())).body as { points: readonly { byArea: object | null }[] };
    expect(points[1]?.byArea).toMatchObject({
      sum: 16,
      outOf: 36,
      corrections: [{ reason: 'The school answered later' }],
    });
  });

  it.each([
    ['nothing rated', { ratedOn: '2026-02-01', rater: 'Rater A' }, 422, 'RELATIONAL_HEALTH.NOTHING_RATED'],
    ['a value of 0', { ...rated, school: 0 }, 400, 'REQUEST.INVALID'],
    ['an area nobody knows', { ...rated, neighbours: 3 }, 400, 'REQUEST.INVALID'],
    ['a day in the future', { ...rated, ratedOn: '2026-06-03' }, 400, 'REQUEST.INVALID'],
  ])('is refused with %s, and nothing changes', async (_, body, status, code) => {
    const head = await api.store.head();
    expect(await write(body)).toMatchObject({ status, code });
    expect(await api.store.head()).toBe(head);
  });

  it('is for the care team: another clinician finds no child', async () => {
    const stranger = api.askAs(await api.people.add('clinician'));
    expect(await stranger('GET', path())).toMatchObject({ status: 404 });
    expect(await stranger('POST', path(), { body: rated })).toMatchObject({ status: 404 });
  });
});
