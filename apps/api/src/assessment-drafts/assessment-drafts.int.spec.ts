import { randomUUID } from 'node:crypto';
import { baseline, enrolment } from '../../test/bodies';
import type { SignedInAs } from '../../test/browser';
import { openTestApi, type TestApi } from '../../test/open-test-api';

let api: TestApi;
let childId: string;
let colleague: SignedInAs;
let stranger: SignedInAs;
beforeAll(async () => {
  api = await openTestApi();
  colleague = await api.people.add('clinician');
  stranger = await api.people.add('clinician');
  childId = ((await api.ask('POST', '/children', { body: enrolment('AG-DRAFT') })).body as { childId: string }).childId;
  const team = { accountIds: [api.clinician.accountId, colleague.accountId].sort() };
  const changed = await api.askAs(api.people.administrator)('POST', `/children/${childId}/care-team`, { body: team });
  expect(changed.status).toBeLessThan(300);
});
afterAll(() => api.close());

type Draft = { readonly draftId: string; readonly version: number } & Readonly<Record<string, unknown>>;
const drafts = () => `/children/${childId}/assessment-drafts`;
const blank = Array.from({ length: 32 }, () => null);
const screens = { first: randomUUID(), second: randomUUID() };

const opened = async (assessedOn: string, kind = 'reassessment'): Promise<Draft> => {
  const answer = await api.ask('POST', drafts(), { body: { kind, assessedOn } });
  expect(answer).toMatchObject({ status: 200 });
  return answer.body as Draft;
};
const save = (who: SignedInAs, writer: string, draftId: string, basedOn: number, over: object) =>
  api.askAs(who)('POST', `${drafts()}/${draftId}/saves`, { body: { basedOn, writer, scores: blank, ...over } });
const rated = (number: number, score: number | null) => ({
  changed: [`f${number}`],
  scores: blank.with(number - 1, score as never),
});

describe('a draft of an assessment', () => {
  it('is one for everybody who types at the same kind and day', async () => {
    const draft = await opened('2026-03-01');
    expect(draft).toMatchObject({ version: 0, kind: 'reassessment', assessedOn: '2026-03-01', numberRated: 0 });
    const again = await api.askAs(colleague)('POST', drafts(), {
      body: { kind: 'reassessment', assessedOn: '2026-03-01' },
    });
    expect(again.body).toMatchObject({ draftId: draft.draftId });
    expect((await opened('2026-03-01', 'follow-up')).draftId).not.toBe(draft.draftId);
  });

  it('takes in what two people type at different functions, and says who typed what', async () => {
    const { draftId } = await opened('2026-03-02');
    await save(api.clinician, screens.first, draftId, 0, rated(1, 7));
    const { status, body } = await save(colleague, screens.second, draftId, 0, {
      ...rated(2, 9),
      changed: ['f2', 'rater', 'sources', 'setting'],
      ...{ rater: 'Rater B', sources: ['file-review'], setting: 'school' },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      version: 2,
      scores: [7, 9, ...blank.slice(2)],
      rater: 'Rater B',
      sources: ['file-review'],
      setting: 'school',
      contested: [],
      numberRated: 2,
    });
    expect((body as { touched: unknown }).touched).toMatchObject([
      { field: 'f1', by: api.clinician.accountId },
      { field: 'f2', by: colleague.accountId },
      { field: 'rater', by: colleague.accountId },
      { field: 'sources' },
      { field: 'setting' },
    ]);
  });

  it('keeps both values of one function until somebody chooses, and is not signed before', async () => {
    const { draftId } = await opened('2026-03-03');
    await save(api.clinician, screens.first, draftId, 0, { ...rated(1, 7), rater: 'A', changed: ['f1', 'rater'] });
    const { body } = await save(colleague, screens.second, draftId, 0, rated(1, 4));
    expect(body).toMatchObject({
      version: 2,
      contested: [
        {
          field: 'f1',
          values: [
            { value: 7, by: api.clinician.accountId },
            { value: 4, by: colleague.accountId },
          ],
        },
      ],
    });
    const head = await api.store.head();
    expect(await api.ask('POST', `${drafts()}/${draftId}/signings`, { body: { version: 2 } })).toMatchObject({
      status: 409,
      body: { code: 'DRAFT.CONTESTED' },
    });
    expect(await api.store.head()).toBe(head);
    const chosen = await save(api.clinician, screens.first, draftId, 2, rated(1, 4));
    expect(chosen.body).toMatchObject({ version: 3, contested: [], numberRated: 1 });
  });

  it('moves to another day with what was typed', async () => {
    const { draftId } = await opened('2026-03-04');
    await opened('2026-03-05');
    const moved = await save(api.clinician, screens.first, draftId, 0, { ...rated(3, 5), assessedOn: '2026-03-06' });
    expect(moved.body).toMatchObject({ assessedOn: '2026-03-06', kind: 'reassessment', numberRated: 1 });
    expect(
      await save(api.clinician, screens.first, draftId, 1, { ...rated(3, 6), assessedOn: '2026-03-05' }),
    ).toMatchObject({ status: 409, body: { code: 'DRAFT.KEY_TAKEN' } });
  });

  it('is signed as it was looked at, once, and is gone', async () => {
    const { draftId } = await opened('2026-03-07');
    await save(api.clinician, screens.first, draftId, 0, { ...rated(1, 8), rater: 'A', changed: ['f1', 'rater'] });
    const signing = (version: number, who = api.clinician) =>
      api.askAs(who)('POST', `${drafts()}/${draftId}/signings`, { body: { version } });
    expect(await signing(0)).toMatchObject({ status: 409, body: { code: 'DRAFT.CHANGED' } });
    const first = await signing(1);
    expect(first).toMatchObject({ status: 201, body: { assessmentId: draftId } });
    const head = await api.store.head();
    expect((await signing(1)).body).toEqual(first.body);
    expect((await signing(1, colleague)).body).toEqual(first.body);
    expect(await api.store.head()).toBe(head);
    expect(await api.ask('GET', `${drafts()}/${draftId}`)).toMatchObject({
      status: 404,
      body: { code: 'DRAFT.UNKNOWN' },
    });
    const { body } = await api.ask('GET', `/children/${childId}/map`);
    expect((body as { assessments: { assessmentId: string }[] }).assessments).toContainEqual(
      expect.objectContaining({ assessmentId: draftId, date: '2026-03-07', rater: 'A' }),
    );
  });

  it('stays open when the record refuses what it says', async () => {
    const { draftId } = await opened('2026-03-08');
    await save(api.clinician, screens.first, draftId, 0, rated(1, 8));
    const signings = `${drafts()}/${draftId}/signings`;
    expect(await api.ask('POST', signings, { body: { version: 1 } })).toMatchObject({
      status: 422,
      body: { code: 'ASSESSMENT.RATER_BLANK' },
    });
    expect(await save(api.clinician, screens.first, draftId, 1, { rater: 'A', changed: ['rater'] })).toMatchObject({
      status: 200,
    });
    await api.ask('POST', `/children/${childId}/assessments`, {
      body: { ...baseline, kind: 'reassessment', assessedOn: '2026-03-08' },
    });
    expect(await api.ask('POST', signings, { body: { version: 2 } })).toMatchObject({
      status: 409,
      body: { code: 'ASSESSMENT.KEY_TAKEN' },
    });
  });

  it('is discarded as it was looked at', async () => {
    const { draftId } = await opened('2026-03-09');
    await save(api.clinician, screens.first, draftId, 0, rated(1, 8));
    const discard = (version: number) => api.ask('POST', `${drafts()}/${draftId}/discardings`, { body: { version } });
    expect(await discard(0)).toMatchObject({ status: 409, body: { code: 'DRAFT.CHANGED' } });
    expect(await discard(1)).toMatchObject({ status: 200, body: { childId, draftId } });
    expect(await discard(1)).toMatchObject({ status: 404, body: { code: 'DRAFT.UNKNOWN' } });
  });

  it('is listed with how far it is', async () => {
    const { body } = await api.ask('GET', drafts());
    expect((body as { drafts: object[] }).drafts).toContainEqual(
      expect.objectContaining({ assessedOn: '2026-03-02', kind: 'reassessment', numberRated: 2, version: 2 }),
    );
  });
});

describe('who reads a draft', () => {
  it('is of the care team, and nobody else', async () => {
    const { draftId } = await opened('2026-04-01');
    const auditor = await api.people.add('auditor');
    for (const path of [drafts(), `${drafts()}/${draftId}`]) {
      expect(await api.askAs(colleague)('GET', path)).toMatchObject({ status: 200 });
      expect(await api.askAs(stranger)('GET', path)).toMatchObject({ status: 404 });
      expect(await api.askAs(auditor)('GET', path)).toMatchObject({ status: 403 });
    }
    expect(await save(stranger, screens.first, draftId, 0, rated(1, 2))).toMatchObject({ status: 404 });
  });

  it('is written down: reading, and a save, whose answer shows what others typed', async () => {
    const { draftId } = await opened('2026-04-02');
    await save(colleague, screens.second, draftId, 0, rated(1, 2));
    await api.askAs(colleague)('GET', `${drafts()}/${draftId}`);
    const auditor = await api.people.add('auditor');
    const { body } = await api.askAs(auditor)('GET', `/children/${childId}/read-log`);
    const { reads } = body as { reads: { action: string }[] };
    for (const action of ['openAssessmentDraft', 'saveAssessmentDraft', 'readAssessmentDraft'])
      expect(reads.map((read) => read.action)).toContain(action);
  });
});

describe('a save that is wrong', () => {
  it.each<readonly [string, object, string]>([
    ['a field nobody knows', { changed: ['f33'] }, 'changed'],
    ['a field twice', { changed: ['f1', 'f1'] }, 'changed'],
    ['a score of 13', rated(1, 13), 'scores'],
    ['no version', { ...rated(1, 1), basedOn: null }, 'basedOn'],
    ['a screen that is no UUID', { ...rated(1, 1), writer: 'mine' }, 'writer'],
    ['a day to come', { ...rated(1, 1), assessedOn: '2026-07-01' }, 'assessedOn'],
    ['two names in two lines', { changed: ['rater'], rater: 'A\nB' }, 'rater'],
  ])('is refused and changes nothing: %s', async (_, over, field) => {
    const { draftId, version } = await opened('2026-05-01');
    const answer = await save(api.clinician, screens.first, draftId, version, over);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field }] } });
    expect((await opened('2026-05-01')).version).toBe(version);
  });

  it('is refused when it rests on a version that is not there', async () => {
    const { draftId } = await opened('2026-05-02');
    expect(await save(api.clinician, screens.first, draftId, 7, rated(1, 1))).toMatchObject({
      status: 409,
      body: { code: 'DRAFT.VERSION_UNKNOWN' },
    });
  });
});

it('leaves nothing of a draft in the log of the product', () => expect(api.logged()).not.toMatch(/Rater B|AG-DRAFT/));
