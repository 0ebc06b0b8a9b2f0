import { randomUUID } from 'node:crypto';
import { childStream } from '@understory/commands';
import type { ChildId } from '@understory/domain';
import { enrolment } from '../../test/bodies';
import { openTestApi, type TestApi } from '../../test/open-test-api';

let api: TestApi;
let childId: ChildId;
let child: string;
beforeAll(async () => {
  api = await openTestApi();
  const { body } = await api.ask('POST', '/children', { body: enrolment('AG-0001') });
  ({ childId } = body as { childId: ChildId });
  child = `/children/${childId}`;
});
afterAll(() => api.close());

const account = {
  period: 'infancy',
  strand: 'adversity',
  value: 9,
  confidence: 'low',
  source: 'carer',
  reportedOn: '2026-02-01',
  note: 'Mother used, says the aunt',
  about: 'caregiver',
  factKind: 'substance-use',
  person: 'mother',
};

type Strand = Readonly<Record<string, unknown>> & { readonly strand: string };
type Period = { readonly period: string; readonly standing: string; readonly strands: readonly Strand[] };
type Read = { readonly periods: readonly Period[]; readonly [field: string]: unknown };

const history = () => `${child}/developmental-history`;
const write = async (body: object, path = history()) => {
  const answer = await api.ask('POST', path, { body });
  return { status: answer.status, ...(answer.body as { entryId: string; code?: string }) };
};
const read = async (query = ''): Promise<Read> => (await api.ask('GET', `${history()}${query}`)).body as Read;
const strandOf = (from: Read, period: string, strand: string) =>
  from.periods.find((other) => other.period === period)?.strands.find((other) => other.strand === strand);

describe('the developmental history of a child', () => {
  it('begins with nothing asked, and tells what is not yet lived', async () => {
    const body = await read();
    expect(body).toMatchObject({ on: '2026-06-01', ageMonths: 125 });
    expect(body.periods.map(({ period, standing }) => [period, standing])).toEqual([
      ['intrauterine', 'lived-through'],
      ['perinatal', 'lived-through'],
      ['infancy', 'lived-through'],
      ['early-childhood', 'lived-through'],
      ['childhood', 'being-lived'],
      ['youth', 'not-yet-lived'],
    ]);
    expect(strandOf(body, 'infancy', 'adversity')).toMatchObject({ standing: 'not-asked', current: null });
    expect(strandOf(body, 'youth', 'adversity')).toMatchObject({ standing: 'not-yet-lived' });
  });

  it('keeps every account, the newest as current, and shows where they differ', async () => {
    const first = await write(account);
    expect(first).toMatchObject({ status: 201, entryId: expect.any(String) as string });
    const other = { ...account, source: 'file-review', value: 4, confidence: 'high', note: null };
    expect(
      await write({ ...other, reportedOn: '2026-03-01', about: 'child', factKind: null, person: null }),
    ).toMatchObject({
      status: 201,
    });
    expect(strandOf(await read(), 'infancy', 'adversity')).toMatchObject({
      standing: 'rated',
      current: { value: 4, confidence: 'high', source: 'file-review', reportedOn: '2026-03-01', note: null },
      others: [
        {
          entryId: first.entryId,
          value: 9,
          note: 'Mother used, says the aunt',
          ...{ about: 'caregiver', factKind: 'substance-use', person: 'mother' },
          corrections: [],
        },
      ],
      disagreement: { lowest: 4, highest: 9 },
    });
  });

  it('takes "unknown" for what it is', async () => {
    await write({ ...account, period: 'perinatal', value: null, confidence: null });
    expect(strandOf(await read(), 'perinatal', 'adversity')).toMatchObject({
      standing: 'unknown',
      current: { value: null, confidence: null },
      disagreement: null,
    });
  });

  it('corrects an account with a reason that stays', async () => {
    const { entryId } = await write({ ...account, strand: 'relational-health', note: null });
    const corrections = `${history()}/${entryId}/corrections`;
    const corrected = { ...account, strand: 'relational-health', value: 3, note: null, reason: 'Two forms mixed up' };
    expect(await write(corrected, corrections)).toMatchObject({ status: 201, entryId });
    expect(await write(corrected, corrections)).toMatchObject({ status: 409, code: 'HISTORY.UNCHANGED' });
    expect(strandOf(await read(), 'infancy', 'relational-health')).toMatchObject({
      current: { entryId, value: 3, corrections: [{ reason: 'Two forms mixed up' }] },
    });
    expect(await write(corrected, `${history()}/${randomUUID()}/corrections`)).toMatchObject({ status: 404 });
  });

  it.each([
    ['a period still ahead', { ...account, period: 'youth' }, 422, 'HISTORY.NOT_YET_LIVED'],
    ['a value without confidence', { ...account, confidence: null }, 422, 'HISTORY.CONFIDENCE_MISSING'],
    ['a value that is left out', { ...account, value: undefined }, 400, 'REQUEST.INVALID'],
    ['a value of 13', { ...account, value: 13 }, 400, 'REQUEST.INVALID'],
    ['a period nobody knows', { ...account, period: 'adolescence' }, 400, 'REQUEST.INVALID'],
    ['a source nobody knows', { ...account, source: 'hearsay' }, 400, 'REQUEST.INVALID'],
    ['a day in the future', { ...account, reportedOn: '2026-06-03' }, 400, 'REQUEST.INVALID'],
    ['nobody whom it is about', { ...account, about: undefined }, 400, 'REQUEST.INVALID'],
    ['a kind nobody knows', { ...account, factKind: 'gossip' }, 400, 'REQUEST.INVALID'],
    ['another person, of an account about the child', { ...account, about: 'child' }, 422, 'HISTORY.PERSON_NOT_ASKED'],
    ['a note of 501 characters', { ...account, note: 'x'.repeat(501) }, 400, 'REQUEST.INVALID'],
  ])('refuses %s, and nothing changes', async (_, body, status, code) => {
    const head = await api.store.head();
    expect(await write(body)).toMatchObject({ status, code });
    expect(await api.store.head()).toBe(head);
  });

  it('is looked at on any day', async () => {
    const body = await read('?on=2017-01-31');
    expect(body).toMatchObject({ on: '2017-01-31', ageMonths: 12 });
    expect(body.periods.map(({ standing }) => standing).slice(2, 4)).toEqual(['being-lived', 'not-yet-lived']);
  });

  it('carries its cautions with their source', async () => {
    const { cautions } = await read();
    expect(cautions).toContainEqual(expect.objectContaining({ source: 'PubMed 31227076' }));
  });

  it('seals what was noted, and logs who read it', async () => {
    const [stored] = (await api.store.readStream(childStream(childId))).filter(
      ({ type }) => type === 'HistoryRecorded',
    );
    expect(JSON.stringify(stored?.data)).not.toContain('aunt');
    const auditor = api.askAs(await api.people.add('auditor'));
    const { reads } = (await auditor('GET', `${child}/read-log`)).body as { reads: readonly object[] };
    expect(reads).toContainEqual(expect.objectContaining({ action: 'readDevelopmentalHistory', outcome: 'shown' }));
  });

  it('is for the care team: another clinician finds no child', async () => {
    const stranger = api.askAs(await api.people.add('clinician'));
    expect(await stranger('GET', history())).toMatchObject({ status: 404 });
    expect(await stranger('POST', history(), { body: account })).toMatchObject({ status: 404 });
  });
});
