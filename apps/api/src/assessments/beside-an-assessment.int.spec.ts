import { baseline, enrolment, scores } from '../../test/bodies';
import { openTestApi, type TestApi } from '../../test/open-test-api';

let api: TestApi;
let childId: string;
let assessment: string;
beforeAll(async () => {
  api = await openTestApi();
  childId = String((await written('/children', enrolment('AG-SECOND')))['childId']);
  const { assessmentId } = await written(`/children/${childId}/assessments`, baseline);
  assessment = `/children/${childId}/assessments/${String(assessmentId)}`;
});
afterAll(() => api.close());

const written = async (path: string, body: object): Promise<Readonly<Record<string, unknown>>> => {
  const answer = await api.ask('POST', path, { body });
  expect(answer).toMatchObject({ status: 201 });
  return answer.body as Readonly<Record<string, unknown>>;
};
const newest = async (): Promise<Readonly<Record<string, unknown>>> => {
  const { body } = await api.ask('GET', `/children/${childId}/map`);
  return (body as { assessments: Readonly<Record<string, unknown>>[] }).assessments.at(-1) ?? {};
};

const official = {
  scores: [60, 42, null, 55.5],
  typicals: [74.2, 70, null, 110],
  percents: [80.86, 60, null, 50.45],
  cmr: 0.72,
  reportedOn: '2026-02-01',
  source: 'Official report of February',
};
const second = { scores: scores(8).with(0, 5), rater: 'Rater B' };

describe('a second rating', () => {
  it('is shown beside the map with the agreement, and moves no percent', async () => {
    const before = await newest();
    await written(`${assessment}/second-ratings`, second);
    const { secondRating, ...after } = await newest();
    expect(secondRating).toMatchObject({
      rater: 'Rater B',
      scores: second.scores,
      numberOfCorrections: 0,
      agreement: { method: 'quadratic-weighted-kappa', n: 32, undefinedBecause: null },
    });
    expect(secondRating).toMatchObject({ agreement: { differing: [{ number: 1, first: 8, second: 5 }] } });
    expect(after).toEqual({ ...before, secondRating: undefined });
  });

  it('is replaced with a reason only', async () => {
    const body = { ...second, scores: scores(8).with(0, 6) };
    expect(await api.ask('POST', `${assessment}/second-ratings`, { body })).toMatchObject({
      status: 422,
      body: { code: 'REASON.BLANK' },
    });
    await written(`${assessment}/second-ratings`, { ...body, reason: 'mistyped' });
    expect((await newest())['secondRating']).toMatchObject({ numberOfCorrections: 1 });
  });

  it.each([
    ['by the same rater', { ...second, rater: 'rater a' }, 422, 'SECOND_RATING.SAME_RATER'],
    ['of 31 functions', { ...second, scores: second.scores.slice(1) }, 400, 'REQUEST.INVALID'],
    ['of 13', { ...second, scores: second.scores.with(3, 13) }, 400, 'REQUEST.INVALID'],
    ['of nothing', { ...second, scores: second.scores.map(() => null) }, 422, 'ASSESSMENT.NOTHING_RATED'],
  ])('%s is refused and changes nothing', async (_, body, status, code) => {
    const head = await api.store.head();
    expect(await api.ask('POST', `${assessment}/second-ratings`, { body })).toMatchObject({ status, body: { code } });
    expect(await api.store.head()).toBe(head);
  });
});

describe('official values', () => {
  it('stand beside the computed ones as printed, with where they disagree', async () => {
    await written(`${assessment}/official-values`, official);
    expect((await newest())['official']).toMatchObject({
      reportedOn: '2026-02-01',
      source: 'Official report of February',
      cmr: 0.72,
      tolerancePoints: 5,
      numberOfCorrections: 0,
      domains: [
        { domain: 'sensory-integration', score: 60, typical: 74.2, percent: 80.86, officialCategory: 'therapeutic' },
        { domain: 'self-regulation', percent: 60, officialCategory: 'essential', disagrees: 'percent' },
        { domain: 'relational', percent: null, officialCategory: null, disagrees: null },
        { domain: 'cognitive', score: 55.5 },
      ],
    });
  });

  it('are seen in the replay as what they changed', async () => {
    const auditor = await api.people.add('auditor');
    const { body } = await api.askAs(auditor)('GET', `/children/${childId}/replay`);
    const { events } = body as { events: { type: string; changed: { part: string; fields: { field: string }[] }[] }[] };
    expect(events.find(({ type }) => type === 'OfficialValuesTranscribed')?.changed).toMatchObject([
      { part: 'assessment', fields: [{ field: 'official', before: null }] },
    ]);
  });

  it('are corrected by transcribing again, with a reason', async () => {
    const again = { ...official, cmr: 0.74 };
    expect(await api.ask('POST', `${assessment}/official-values`, { body: again })).toMatchObject({
      body: { code: 'REASON.BLANK' },
    });
    await written(`${assessment}/official-values`, { ...again, reason: 'misread' });
    expect((await newest())['official']).toMatchObject({ cmr: 0.74, numberOfCorrections: 1 });
  });

  it.each([
    ['with three decimals', { ...official, cmr: 0.725 }, 400, 'cmr'],
    ['with a list of three', { ...official, percents: [1, 2, 3] }, 400, 'percents'],
    ['with a negative score', { ...official, scores: [-1, 1, 1, 1] }, 400, 'scores'],
    ['from the future', { ...official, reportedOn: '2026-07-01' }, 400, 'reportedOn'],
    ['without a source', { ...official, source: '' }, 400, 'source'],
  ])('%s are refused and change nothing', async (_, body, status, field) => {
    const head = await api.store.head();
    const answer = await api.ask('POST', `${assessment}/official-values`, { body });
    expect(answer).toMatchObject({ status, body: { errors: [{ field }] } });
    expect(await api.store.head()).toBe(head);
  });
});

describe('an assessment on the map', () => {
  it('says what it rests on, and whether it was entered late', async () => {
    expect(await newest()).toMatchObject({
      sources: null,
      setting: null,
      recordedOn: '2026-06-01',
      daysUntilRecorded: 142,
      lateEntry: true,
    });
    const said = { sources: ['staffing-meeting', 'file-review'], setting: 'clinic' };
    const recent = { ...baseline, ...said, kind: 'reassessment', assessedOn: '2026-05-20' };
    await written(`/children/${childId}/assessments`, recent);
    expect(await newest()).toMatchObject({
      sources: ['file-review', 'staffing-meeting'],
      setting: 'clinic',
      daysUntilRecorded: 12,
      lateEntry: false,
    });
  });

  it.each([
    ['a source nobody knows', { sources: ['rumour'] }, 'sources'],
    ['a source twice', { sources: ['file-review', 'file-review'] }, 'sources'],
    ['a setting nobody knows', { setting: 'moon' }, 'setting'],
  ])('is refused with %s', async (_, over, field) => {
    const body = { ...baseline, ...over, assessedOn: '2026-05-21' };
    expect(await api.ask('POST', `/children/${childId}/assessments`, { body })).toMatchObject({
      status: 400,
      body: { errors: [{ field }] },
    });
  });
});
