import { baseline, enrolment } from '../../test/bodies';
import { openTestApi, type TestApi } from '../../test/open-test-api';
import type { Ask } from '../../test/ask';

let api: TestApi;
let administrator: Ask;
beforeAll(async () => {
  api = await openTestApi();
  administrator = api.askAs(await api.people.add('administrator'));
});
afterAll(() => api.close());

const drumming = {
  ...{ id: 'drumming', name: 'Drumming', regions: ['brainstem'], domains: ['sensory-integration'], fromMonths: 24 },
  ...{ toMonths: 252, settings: ['school'], kind: 'therapeutic', audience: 'child', source: 'our own list' },
};
const catalogue = {
  ...{ name: 'agency', source: 'our own list', licence: 'in the agency only', reason: 'reviewed by the team' },
  activities: [drumming],
};
type Listed = { readonly catalogues: readonly object[] };

describe('the activity catalogue', () => {
  it('starts with the default, marked as one', async () => {
    const { body } = await api.ask('GET', '/activity-catalogues');
    expect(body).toMatchObject({ catalogues: [{ name: 'default', version: 1, isDefault: true, inForce: true }] });
  });

  it('is published as a version, once, and takes the place of the default', async () => {
    const published = { outcome: 'published', version: 1 };
    expect(await administrator('POST', '/activity-catalogues', { body: catalogue })).toMatchObject({
      status: 201,
      body: published,
    });
    expect(await administrator('POST', '/activity-catalogues', { body: catalogue })).toMatchObject({
      body: { outcome: 'unchanged', version: 1 },
    });
    const { body } = await api.ask('GET', '/activity-catalogues');
    expect((body as Listed).catalogues).toMatchObject([
      { name: 'default', inForce: false },
      {
        name: 'agency',
        version: 1,
        inForce: true,
        isDefault: false,
        reason: 'reviewed by the team',
        publishedAt: '2026-06-01T12:00:00.000Z',
      },
    ]);
  });

  it('is what plans are proposed from', async () => {
    const { childId } = (await api.ask('POST', '/children', { body: enrolment('AG-0001') })).body as {
      childId: string;
    };
    await api.ask('POST', `/children/${childId}/assessments`, { body: baseline });
    const { body } = await api.ask('GET', `/children/${childId}/sequence`);
    expect(body).toMatchObject({
      proposed: {
        basis: { catalogue: { name: 'agency', version: 1 }, catalogueIsDefault: false },
        steps: [{ activities: [{ id: 'drumming' }] }, {}, {}, {}, {}],
        around: [],
      },
    });
  });

  it.each([
    ['no activities', { activities: [] }, 'activities'],
    ['an unknown region', { activities: [{ ...drumming, regions: ['amygdala'] }] }, 'activities[0].regions'],
    ['an age in years and months', { activities: [{ ...drumming, fromMonths: '2 y' }] }, 'activities[0].fromMonths'],
    ['no reason', { reason: undefined }, 'reason'],
  ])('is refused with %s, and changes nothing', async (_, over, field) => {
    const head = await api.store.head();
    const answer = await administrator('POST', '/activity-catalogues', { body: { ...catalogue, ...over } });
    expect(answer).toMatchObject({ status: 400 });
    expect((answer.body as { errors: { field: string }[] }).errors.map((error) => error.field)).toContain(field);
    expect(await api.store.head()).toBe(head);
  });

  it('is refused under the name of the default, or with an activity twice', async () => {
    const refusalOf = async (over: object) =>
      (await administrator('POST', '/activity-catalogues', { body: { ...catalogue, ...over } })).body;
    expect(await refusalOf({ name: 'default' })).toMatchObject({ code: 'CATALOGUE.NAME_RESERVED' });
    expect(await refusalOf({ activities: [drumming, drumming] })).toMatchObject({
      code: 'CATALOGUE.ACTIVITIES_FAULTY',
    });
  });

  it('is published by administrators, not by clinicians', async () =>
    expect((await api.ask('POST', '/activity-catalogues', { body: catalogue })).status).toBe(403));
});

describe('the intervals of reassessment', () => {
  const intervals = {
    ...{ everyDays: 180, noticeDays: 30, source: 'the board', licence: 'in the agency only', reason: 'decided in May' },
    programs: [{ program: 'Day treatment', everyDays: 90, noticeDays: 14 }],
  };
  const due = async () => {
    const { body } = await api.ask('GET', `/children?after=${String(await api.store.head())}`);
    const { children } = body as {
      children: readonly { reference: string; dueOn: string; dueFrom: string; due: string }[];
    };
    const child = children.find(({ reference }) => reference === 'AG-0001');
    return [child?.dueFrom, child?.dueOn, child?.due];
  };

  it('hold from when they are published, by program', async () => {
    // The baseline is of 10 January 2026, and today is 1 June.
    expect(await due()).toEqual(['2026-06-09', '2026-07-09', null]);
    expect(await administrator('POST', '/reassessment-intervals', { body: intervals })).toMatchObject({
      status: 201,
      body: { outcome: 'published', version: 2 },
    });
    expect(await due()).toEqual(['2026-03-27', '2026-04-10', 'overdue']);
    expect((await api.ask('GET', '/reassessment-intervals')).body).toMatchObject({
      intervals: [
        { version: 1, inForce: false, everyDays: 180, noticeDays: 30, programs: [] },
        {
          version: 2,
          inForce: true,
          reason: 'decided in May',
          programs: [{ program: 'Day treatment', everyDays: 90 }],
        },
      ],
    });
  });

  it('are refused out of range, and change nothing', async () => {
    const head = await api.store.head();
    const answer = await administrator('POST', '/reassessment-intervals', { body: { ...intervals, everyDays: 6 } });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: 'everyDays' }] } });
    expect(
      await administrator('POST', '/reassessment-intervals', { body: { ...intervals, noticeDays: 200 } }),
    ).toMatchObject({
      status: 422,
      body: { code: 'INTERVALS.NOTICE_OUT_OF_RANGE' },
    });
    expect(await api.store.head()).toBe(head);
  });
});
