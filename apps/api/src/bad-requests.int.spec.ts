import { randomUUID } from 'node:crypto';
import { baseline, dose, enrolment, focus, plan, review, scores } from '../test/bodies';
import { openTestApi, type Sent, type TestApi } from '../test/open-test-api';

let api: TestApi;
let childId: string;
let assessmentId: string;
let interventionId: string;
beforeAll(async () => {
  api = await openTestApi();
  childId = (await written('/children', enrolment('AG-0001'))).childId;
  assessmentId = String((await written(`/children/${childId}/assessments`, baseline))['assessmentId']);
  interventionId = String((await written(`/children/${childId}/interventions`, plan))['interventionId']);
});
afterAll(() => api.close());

type Written = { readonly childId: string } & Readonly<Record<string, unknown>>;
const written = async (path: string, body: object): Promise<Written> =>
  (await api.ask('POST', path, { body })).body as Written;

const assessments = () => `/children/${childId}/assessments`;
const corrections = () => `${assessments()}/${assessmentId}/corrections`;
const interventions = () => `/children/${childId}/interventions`;
const doses = () => `${interventions()}/${interventionId}/doses`;
const reviews = () => `/children/${childId}/flags/${randomUUID()}/reviews`;
const children = () => '/children';
const enrol = enrolment('AG-0002');
const signed = { ...baseline, assessedOn: '2026-02-01' };
const planned = { ...plan, reference: 'walking' };
const withoutRater = { ...signed, rater: undefined };
const withScore = (score: unknown) => ({ ...signed, scores: [...scores(8).slice(0, 31), score] });

type Case = readonly [what: string, path: () => string, body: object, field: string];

const fieldCases: readonly Case[] = [
  ['a field nobody knows', children, { ...enrol, surname: 'X' }, 'surname'],
  ['a field nobody knows that may name a person', children, { ...enrol, 'Ada Lovelace': 1 }, 'unknown field'],
  ['a missing field', assessments, withoutRater, 'rater'],
  ['a field that is null', assessments, { ...signed, rater: null }, 'rater'],
  ['a reference that is a number', children, { ...enrol, reference: 17 }, 'reference'],
  ['a reference of blanks', children, { ...enrol, reference: ' \t ' }, 'reference'],
  ['a reference of 101 characters', children, { ...enrol, reference: 'x'.repeat(101) }, 'reference'],
  ['a reference like a formula', children, { ...enrol, reference: '=1+1' }, 'reference'],
  ['a reference with a control character', children, { ...enrol, reference: 'AG\u00001' }, 'reference'],
  ['a reference that reverses the text', children, { ...enrol, reference: 'AG\u202e1' }, 'reference'],
  ['half a character', children, { ...enrol, reference: 'AG\ud83d' }, 'reference'],
  ['a reference in a list', children, { ...enrol, reference: ['AG'] }, 'reference'],
  ['a program over two lines', children, { ...enrol, program: 'Day\ntreatment' }, 'program'],
  ['a 13th month', children, { ...enrol, bornMonth: '2016-13' }, 'bornMonth'],
  ['a day for a month', children, { ...enrol, bornMonth: '2016-01-01' }, 'bornMonth'],
  ['a birth in the future', children, { ...enrol, bornMonth: '2026-07' }, 'bornMonth'],
  ['a day that does not exist', children, { ...enrol, enrolledOn: '2026-02-30' }, 'enrolledOn'],
  ['a day in short', children, { ...enrol, enrolledOn: '2026-2-3' }, 'enrolledOn'],
  ['a day with a time', children, { ...enrol, enrolledOn: '2026-02-03T00:00:00Z' }, 'enrolledOn'],
  ['a day of another century', children, { ...enrol, enrolledOn: '1026-02-03' }, 'enrolledOn'],
  ['a day in the future', assessments, { ...signed, assessedOn: '2026-06-03' }, 'assessedOn'],
  ['a kind nobody knows', assessments, { ...signed, kind: 'intake' }, 'kind'],
  ['31 scores', assessments, { ...signed, scores: scores(8).slice(1) }, 'scores'],
  ['33 scores', assessments, { ...signed, scores: [...scores(8), 5] }, 'scores'],
  ['scores that are no list', assessments, { ...signed, scores: { f1: 8 } }, 'scores'],
  ['a score of 0', assessments, withScore(0), 'scores'],
  ['a score of 13', assessments, withScore(13), 'scores'],
  ['half a score', assessments, withScore(5.5), 'scores'],
  ['a score written as text', assessments, withScore('5'), 'scores'],
  ['a score that is true', assessments, withScore(true), 'scores'],
  ['an object inside a list', assessments, withScore({}), 'body'],
  ['relational health of 13', assessments, { ...signed, relationalHealth: 13 }, 'relationalHealth'],
  ['a correction without a reason', corrections, { ...baseline, rater: 'Rater B' }, 'reason'],
  ['a reason of 501 characters', corrections, { ...baseline, reason: 'x'.repeat(501) }, 'reason'],
  ['a region nobody knows', interventions, { ...planned, region: 'Brainstem' }, 'region'],
  ['25 times a day', interventions, { ...planned, timesPerDay: 25 }, 'timesPerDay'],
  ['a number written as text', interventions, { ...planned, timesPerDay: '2' }, 'timesPerDay'],
  ['1441 minutes', interventions, { ...planned, minutes: 1441 }, 'minutes'],
  ['8 days a week', interventions, { ...planned, daysPerWeek: 8 }, 'daysPerWeek'],
  ['an end that is no day', interventions, { ...planned, endsOn: '' }, 'endsOn'],
  ['a moment without offset', doses, { ...dose, deliveredAt: '2026-02-02T09:30:00' }, 'deliveredAt'],
  ['a moment with an unknown offset', doses, { ...dose, deliveredAt: '2026-02-02T09:30:00-00:00' }, 'deliveredAt'],
  ['a moment in the future', doses, { ...dose, deliveredAt: '2026-06-03T00:00:00+02:00' }, 'deliveredAt'],
  ['a dose of 0 minutes', doses, { ...dose, minutes: 0 }, 'minutes'],
  ['a decision nobody knows', reviews, { ...review, decision: 'maybe' }, 'decision'],
  ['an empty body', () => `/children/${childId}/focus`, {}, 'focus'],
  ['an object inside', children, { ...enrol, program: { name: 'Day' } }, 'program'],
  ['a list for a body', children, [enrol], 'body'],
  ['an id that is none', () => '/children/AG-0001/focus', focus, 'childId'],
  ['an id with a slash in it', () => '/children/..%2Fhealth/focus', focus, 'childId'],
];

describe('a request with a field that breaks a rule', () => {
  it.each(fieldCases)('is a 400 that names the field and repeats nothing: %s', async (_, path, body, field) => {
    const head = await api.store.head();
    const answer = await api.ask('POST', path(), { body });
    expect(answer).toMatchObject({ status: 400, body: { status: 400, code: 'REQUEST.INVALID' } });
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const { errors } = answer.body as { errors: readonly { field: string; rule: string }[] };
    expect(errors.map((error) => error.field)).toContain(field);
    expect(errors.every(({ rule }) => rule !== '')).toBe(true);
    expect(JSON.stringify(answer.body)).not.toContain('Lovelace');
    expect(await api.store.head()).toBe(head);
  });

  it('names all of them at once', async () => {
    const { body } = await api.ask('POST', '/children', { body: { reference: '', bornMonth: 'May', enrolledOn: 3 } });
    expect(body).toMatchObject({
      errors: [{ field: 'reference' }, { field: 'bornMonth' }, { field: 'program' }, { field: 'enrolledOn' }],
    });
  });
});

type RawCase = readonly [what: string, sent: Sent, status: number, code: string];
const withType = (type: string) => ({ 'content-type': type });
const json = JSON.stringify(enrol);

const rawCases: readonly RawCase[] = [
  ['JSON that breaks off', { body: '{"reference": "AG' }, 400, 'REQUEST.MALFORMED'],
  ['no body under a JSON type', { body: '' }, 400, 'REQUEST.MALFORMED'],
  ['null', { body: 'null' }, 400, 'REQUEST.INVALID'],
  ['a text', { body: '"AG-0002"' }, 400, 'REQUEST.INVALID'],
  ['a number', { body: '17' }, 400, 'REQUEST.INVALID'],
  ['no body at all', {}, 400, 'REQUEST.INVALID'],
  ['a prototype', { body: `{"__proto__": {"admin": true}, ${json.slice(1)}` }, 400, 'REQUEST.MALFORMED'],
  ['a constructor', { body: `{"constructor": {"prototype": {}}, ${json.slice(1)}` }, 400, 'REQUEST.MALFORMED'],
  [
    '60,000 brackets',
    { body: `{"reference": ${'['.repeat(60_000)}${']'.repeat(60_000)}}` },
    400,
    'REQUEST.TOO_COMPLEX',
  ],
  [
    '10,001 fields',
    { body: `{${Array.from({ length: 10_001 }, (_, at) => `"a${at}":1`).join()}}` },
    400,
    'REQUEST.TOO_COMPLEX',
  ],
  ['a few brackets too many', { body: { ...enrol, reference: [[[[1]]]] } }, 400, 'REQUEST.INVALID'],
  ['more than 128 KiB', { body: `{"reference": "${'x'.repeat(131_072)}"}` }, 413, 'REQUEST.TOO_LARGE'],
  [
    'a form',
    { body: 'reference=AG', headers: withType('application/x-www-form-urlencoded') },
    415,
    'REQUEST.WRONG_TYPE',
  ],
  ['plain text', { body: json, headers: withType('text/plain') }, 415, 'REQUEST.WRONG_TYPE'],
  ['JSON by another name', { body: json, headers: withType('text/json') }, 415, 'REQUEST.WRONG_TYPE'],
  [
    '100 headers',
    { body: enrol, headers: Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`x-${at}`, '1'])) },
    431,
    'REQUEST.HEADERS_TOO_LARGE',
  ],
  ['XML', { body: '<child/>', headers: withType('application/xml') }, 415, 'REQUEST.WRONG_TYPE'],
  ['a key that is no UUID', { body: enrol, headers: { 'Idempotency-Key': 'again' } }, 400, 'REQUEST.INVALID'],
];

describe('a request that cannot be read', () => {
  it.each(rawCases)('is refused and leaves nothing behind: %s', async (_, sent, status, code) => {
    const head = await api.store.head();
    expect(await api.ask('POST', '/children', sent)).toMatchObject({ status, body: { status, code } });
    expect(await api.store.head()).toBe(head);
  });
});

describe('a request that a rule of the record refuses', () => {
  it.each<readonly [string, () => string, object, number, string]>([
    ['nothing rated', assessments, { ...signed, scores: scores(8).map(() => null) }, 422, 'ASSESSMENT.NOTHING_RATED'],
    ['assessed before birth', assessments, { ...signed, assessedOn: '2015-12-31' }, 422, 'ASSESSMENT.BEFORE_BIRTH'],
    ['the same kind on the same day', assessments, { ...baseline, rater: 'Rater B' }, 409, 'ASSESSMENT.KEY_TAKEN'],
    ['a correction of nothing', corrections, { ...baseline, reason: 'Same' }, 409, 'ASSESSMENT.UNCHANGED'],
    [
      'an end before the start',
      interventions,
      { ...planned, endsOn: '2026-01-31' },
      422,
      'INTERVENTION.ENDS_BEFORE_START',
    ],
    ['a reference that is taken', interventions, plan, 409, 'INTERVENTION.REFERENCE_TAKEN'],
    ['a flag nobody raised', reviews, review, 404, 'FLAG.UNKNOWN'],
    ['a child enrolled twice', children, { ...enrolment(' AG-0001 ') }, 409, 'CHILD.ALREADY_ENROLLED'],
    [
      'an assessment nobody signed',
      () => `${assessments()}/${randomUUID()}/voidings`,
      { reason: 'x' },
      404,
      'ASSESSMENT.UNKNOWN',
    ],
    ['a dose of nothing', () => `${interventions()}/${randomUUID()}/doses`, dose, 404, 'INTERVENTION.UNKNOWN'],
    [
      'a dose nobody gave',
      () => `/children/${childId}/doses/${randomUUID()}/corrections`,
      { ...dose, reason: 'x' },
      404,
      'DOSE.UNKNOWN',
    ],
    [
      'a transfer to where it is',
      () => `/children/${childId}/transfers`,
      { program: 'Day treatment', transferredOn: '2026-03-01' },
      409,
      'CHILD.ALREADY_IN_PROGRAM',
    ],
  ])('is answered with its status and code, and a sentence: %s', async (_, path, body, status, code) => {
    const head = await api.store.head();
    const answer = await api.ask('POST', path(), { body });
    expect(answer).toMatchObject({
      status,
      body: { status, code, type: `urn:understory:problem:${code}`, errors: [] },
    });
    expect(await api.store.head()).toBe(head);
  });
});

describe('a read that is asked wrongly', () => {
  it.each([
    ['/children?after=soon', 'after'],
    ['/children?after=-1', 'after'],
    ['/children?after=1&after=2', 'after'],
    ['/flags?status=new', 'status'],
    ['/flags?page=2', 'page'],
  ])('is a 400 that names the parameter: %s', async (path, field) => {
    expect(await api.ask('GET', path)).toMatchObject({ status: 400, body: { errors: [{ field }] } });
  });

  it.each(['knownOn=2026-02-30', 'happenedBy=yesterday', 'knownOm=2026-01-01'])(
    'is a 400 for a map %s',
    async (query) => {
      expect(await api.ask('GET', `/children/${childId}/map?${query}`)).toMatchObject({ status: 400 });
    },
  );
});

it('logs nothing of a refused request', () => expect(api.logged()).not.toMatch(/AG-000|request met an error/));
