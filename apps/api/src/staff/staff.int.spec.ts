import type { SignedInAs } from '../../test/browser';
import { openTestApi, type Ask, type TestApi } from '../../test/open-test-api';

let api: TestApi;
let admin: Ask;
let person: SignedInAs;

/** Today is the first of June 2026. */
const certification = {
  what: 'Training certification, phase I',
  grantedOn: '2025-07-01',
  expiresOn: '2026-06-30',
  issuer: 'The network',
};
const training = { component: 'Case study', quarterHours: 6, on: '2026-05-01' };

beforeAll(async () => {
  api = await openTestApi();
  admin = api.askAs(api.people.administrator);
  person = await api.people.add('clinician');
});
afterAll(() => api.close());

type Row = { readonly accountId: string; readonly standing: string };
const staff = async (after: string): Promise<readonly Row[]> => {
  const { status, body } = await admin('GET', `/staff-records?after=${after}`);
  expect(status).toBe(200);
  return (body as { people: readonly Row[] }).people;
};
const written = (body: unknown) => body as { readonly position: string; readonly certificationId: string };

describe('the records of staff', () => {
  it('show what an administrator records of a person, who reads the own', async () => {
    const at = `/people/${person.accountId}`;
    const granted = await admin('POST', `${at}/certifications`, { body: certification });
    expect(granted).toMatchObject({ status: 201, body: { accountId: person.accountId, revision: 0 } });
    await admin('POST', `${at}/trainings`, { body: training });
    const mistaken = await admin('POST', `${at}/trainings`, { body: { ...training, quarterHours: 60 } });
    const { trainingId } = mistaken.body as { trainingId: string };
    const path = `${at}/trainings/${trainingId}/striking-out`;
    const struck = await admin('POST', path, { body: { reason: 'Six quarters, not sixty' } });
    expect(struck.status).toBe(201);

    const { position } = written(struck.body);
    const rows = await staff(position);
    expect(rows.find(({ accountId }) => accountId === person.accountId)).toMatchObject({
      standing: 'expiring',
      certifications: [{ ...certification, standing: 'expiring', endedOn: null }],
      trainingSums: [{ component: 'Case study', quarterHours: 6 }],
    });
    expect(rows.find(({ accountId }) => accountId === api.clinician.accountId)).toMatchObject({ standing: 'none' });
    const own = await api.askAs(person)('GET', `/own-staff-record?after=${position}`);
    expect(own).toMatchObject({
      status: 200,
      body: { today: '2026-06-01', certificationRequired: false, record: { standing: 'expiring' } },
    });

    const ending = `${at}/certifications/${written(granted.body).certificationId}/ending`;
    const ended = await admin('POST', ending, { body: { on: '2026-06-01', reason: 'Left the program' } });
    expect(await staff(written(ended.body).position)).toContainEqual(
      expect.objectContaining({ accountId: person.accountId, standing: 'lapsed' }),
    );
    expect(await admin('POST', ending, { body: { on: '2026-06-01', reason: 'again' } })).toMatchObject({
      status: 409,
      body: { code: 'CERTIFICATION.ALREADY_ENDED' },
    });
  });

  it('record a retried request once', async () => {
    const { accountId } = await api.people.add('clinician');
    const sent = { body: certification, headers: { 'Idempotency-Key': '5b0c7f0e-5d0a-4c39-9c86-3f2b7d0a1e55' } };
    const first = await admin('POST', `/people/${accountId}/certifications`, sent);
    expect(await admin('POST', `/people/${accountId}/certifications`, sent)).toMatchObject({ body: first.body });
  });

  it.each([
    ['certifications', { ...certification, expiresOn: '2025-06-30' }, 422, 'CERTIFICATION.EXPIRES_BEFORE_GRANT'],
    ['certifications', { ...certification, expiresOn: 'soon' }, 400, 'REQUEST.INVALID'],
    ['certifications', { ...certification, what: 'x'.repeat(501) }, 400, 'REQUEST.INVALID'],
    ['certifications', { ...certification, more: 1 }, 400, 'REQUEST.INVALID'],
    ['trainings', { ...training, quarterHours: 401 }, 400, 'REQUEST.INVALID'],
    ['trainings', { ...training, on: '2026-07-01' }, 400, 'REQUEST.INVALID'],
  ])('are not changed by bad input to %s: %j', async (what, body, status, code) => {
    const head = await api.store.head();
    expect(await admin('POST', `/people/${person.accountId}/${what}`, { body })).toMatchObject({
      status,
      body: { code },
    });
    expect(await api.store.head()).toBe(head);
  });

  it('are kept of nobody who has no account', async () =>
    expect(await admin('POST', '/people/nobody/certifications', { body: certification })).toMatchObject({
      status: 404,
      body: { code: 'PERSON.NOT_FOUND' },
    }));

  it('say whether a certification is required, once that is published', async () => {
    const body = { required: true, reason: 'Decided by the board' };
    const { position } = written((await admin('POST', '/certification-policy', { body })).body);
    expect(await admin('GET', `/staff-records?after=${position}`)).toMatchObject({
      body: { certificationRequired: true },
    });
    expect(await admin('POST', '/certification-policy', { body })).toMatchObject({
      status: 409,
      body: { code: 'CERTIFICATION_POLICY.UNCHANGED' },
    });
  });
});
