import { instrumentV1, type FunctionalDomain } from '@understory/domain';
import type { Ask } from '../../test/ask';
import { baseline, enrolment, reassessment } from '../../test/bodies';
import { openTestApi, type TestApi } from '../../test/open-test-api';

const self: FunctionalDomain = 'self-regulation';
const { version: _, functions, ...limits } = instrumentV1;
/** Another domain for function 28, other colours, other categories, and an entry is late after a week. */
const licensed = {
  ...limits,
  functions: functions.map(({ number, domain }) => ({ number, domain: number === 28 ? self : domain })),
  bands: [
    { colour: 'red', from: 1, to: 2 },
    { colour: 'orange', from: 3, to: 6 },
    { colour: 'yellow', from: 7, to: 9 },
    { colour: 'green', from: 10, to: 12 },
  ],
  ...{ essentialBelowPercent: 40.5, enrichmentFromPercent: 60, officialTolerancePoints: 2.5, lateEntryAfterDays: 7 },
  // Infancy ends with the first birthday.
  periods: limits.periods.map((one) => {
    if (one.period === 'infancy') return { ...one, toMonths: 12 };
    return one.period === 'early-childhood' ? { ...one, fromMonths: 12, stated: 'from the first birthday' } : one;
  }),
  ...{ source: 'licensed report', licence: 'agency only', reason: 'as the licensed report has it' },
};

let api: TestApi;
let administrator: Ask;
let child: string;
beforeAll(async () => {
  api = await openTestApi();
  administrator = api.askAs(await api.people.add('administrator'));
  const { body } = await api.ask('POST', '/children', { body: enrolment('AG-0001') });
  child = `/children/${(body as { childId: string }).childId}`;
  await api.ask('POST', `${child}/assessments`, { body: baseline });
});
afterAll(() => api.close());

describe('publishing a version of the instrument', () => {
  it.each([
    ['31 functions', { functions: licensed.functions.slice(1) }, 'functions'],
    [
      'a band beyond the scores',
      { bands: [...licensed.bands.slice(0, 3), { colour: 'green', from: 10, to: 13 }] },
      'bands[3].to',
    ],
    ['a third decimal', { essentialBelowPercent: 64.999 }, 'essentialBelowPercent'],
    [
      'a period nobody knows',
      { periods: limits.periods.map((one) => ({ ...one, period: 'youths' })) },
      'periods[0].period',
    ],
    ['no reason', { reason: undefined }, 'reason'],
  ])('is refused with %s, at its place, and changes nothing', async (_name, over, field) => {
    const head = await api.store.head();
    const answer = await administrator('POST', '/instruments', { body: { ...licensed, ...over } });
    expect(answer).toMatchObject({ status: 400 });
    expect((answer.body as { errors: { field: string }[] }).errors.map((error) => error.field)).toContain(field);
    expect(await api.store.head()).toBe(head);
  });

  it.each([
    [
      'bands that leave a score out',
      { bands: licensed.bands.map((one) => ({ ...one, to: Math.min(one.to, 11) })) },
      'INSTRUMENT.BANDS_NOT_WHOLE',
    ],
    ['thresholds upside down', { enrichmentFromPercent: 40 }, 'INSTRUMENT.THRESHOLDS_NOT_ASCENDING'],
    [
      'a gap between two periods',
      { periods: limits.periods.map((one) => (one.period === 'infancy' ? { ...one, toMonths: 12 } : one)) },
      'INSTRUMENT.PERIODS_NOT_WHOLE',
    ],
  ])('is refused with %s', async (_name, over, code) =>
    expect(await administrator('POST', '/instruments', { body: { ...licensed, ...over } })).toMatchObject({
      status: 422,
      body: { code },
    }),
  );

  it('is for administrators', async () =>
    expect((await api.ask('POST', '/instruments', { body: licensed })).status).toBe(403));

  it('puts it in force, once, with where it is from and why it took the place of the one before', async () => {
    expect(await administrator('POST', '/instruments', { body: licensed })).toMatchObject({
      status: 201,
      body: { outcome: 'published', version: 2 },
    });
    expect(await administrator('POST', '/instruments', { body: licensed })).toMatchObject({
      body: { outcome: 'unchanged', version: 2 },
    });
    const { body } = await api.ask('GET', '/instruments');
    expect(body).toMatchObject({
      instruments: [
        { version: 1, reason: null, essentialBelowPercent: 65, lateEntryAfterDays: 14 },
        { version: 2, source: 'licensed report', reason: 'as the licensed report has it', bands: licensed.bands },
      ],
    });
  });

  it('limits the periods of life from then on, and says that it was otherwise', async () => {
    const { body } = await api.ask('GET', `${child}/developmental-history`);
    expect(body).toMatchObject({
      instrumentVersion: 2,
      periods: [{}, {}, { period: 'infancy', toMonths: 12 }, { stated: 'from the first birthday' }, {}, {}],
    });
    expect(JSON.stringify(body)).toContain('Earlier versions limit them differently');
  });

  it('reads what is signed from then on, and leaves what was signed before as it was', async () => {
    await api.ask('POST', `${child}/assessments`, { body: reassessment });
    const { body } = await api.ask('GET', `${child}/map`);
    // All rated 5, of norms that are higher: seven functions of self-regulation, and from the second version on an eighth.
    expect(body).toMatchObject({
      assessments: [
        { instrumentVersion: 1, domains: { [self]: { score: 35, category: 'essential' } } },
        { instrumentVersion: 2, domains: { [self]: { score: 40, category: 'therapeutic' } } },
      ],
      instruments: [
        { version: 1, bands: limits.bands },
        { version: 2, bands: licensed.bands, essentialBelowPercent: 40.5 },
      ],
    });
  });
});
