import { textOfPdf } from '../../../../test/support/text-of-pdf';
import { enrolment } from '../../test/bodies';
import { openTestApi, type TestApi } from '../../test/open-test-api';

let api: TestApi;
let child: string;
let childId: string;
beforeAll(async () => {
  api = await openTestApi();
  const { body } = await api.ask('POST', '/children', { body: enrolment('AG-0001') });
  ({ childId } = body as { childId: string });
  child = `/children/${childId}`;
  await written(`${child}/consents`, { ...consent, purpose: 'sharing', partner: 'school', relation: 'guardian' });
  for (const account of [ofMother, ofFather]) await written(`${child}/developmental-history`, account);
});
afterAll(() => api.close());

const account = {
  period: 'infancy',
  strand: 'adversity',
  confidence: 'low',
  source: 'carer',
  reportedOn: '2026-02-01',
};
const ofMother = {
  ...{ ...account, value: 9, about: 'caregiver', factKind: 'substance-use', person: 'mother' },
  note: 'Marker-of-the-mother',
};
const ofFather = {
  ...{ ...account, value: 7, about: 'caregiver', factKind: 'violence-or-crime', person: 'father' },
  note: 'Marker-of-the-father',
};
const consent = { givenBy: 'Name-of-whoever-consents', givenOn: '2026-05-01', validFrom: '2026-05-01' };
const letsBeTold = {
  ...{ ...consent, purpose: 'disclosure', partner: 'school', relation: 'parent' },
  ...{ person: 'mother', factKinds: ['substance-use'] },
};

type Written = { readonly consentId: string; readonly consultationId: string; readonly sharedAt: string };
const written = async (path: string, body: object): Promise<Written> => {
  const answer = await api.ask('POST', path, { body });
  expect([path, answer.status, answer.body]).toEqual([path, 201, expect.anything()]);
  return answer.body as Written;
};

/** What a school reads in a report that is shared with it now, without white space. */
const sharedText = async (basis = 'guardian-consent'): Promise<string> => {
  const fetched = await fetch(await share(basis));
  return textOfPdf(new Uint8Array(await fetched.arrayBuffer())).replaceAll(/\s/g, '');
};

/** Where a school fetches a report that is shared with it now. */
const share = async (basis: string): Promise<string> => {
  const request = { partner: 'Hill School', kind: 'school', question: 'How is it?', childId, receivedOn: '2026-05-20' };
  const { consultationId } = await written('/consultations', request);
  await written(`/consultations/${consultationId}/acceptance`, {});
  const answer = { note: 'See the report', basis, days: 14, maxDownloads: 1 };
  const { sharedAt } = await written(`/consultations/${consultationId}/answer`, answer);
  return `${await api.app.getUrl()}${sharedAt}`;
};

const previewed = (query: string) => api.ask('GET', `${child}/copies/preview?${query}`);

describe('a copy of the report', () => {
  it('says beforehand how much it keeps back and why, without a word of it', async () => {
    const { status, body } = await previewed('to=school&basis=guardian-consent');
    expect([status, body]).toEqual([
      200,
      {
        ...{ childId, allowed: true, toldByLeave: 0, tellsOfSubstanceUse: false },
        withheld: [{ reason: 'no-consent', count: 2 }],
      },
    ]);
    expect((await previewed('to=court&basis=court-order')).body).toMatchObject({
      ...{ allowed: true, toldByLeave: 1, withheld: [{ reason: 'order-needed', count: 1 }] },
    });
    expect((await previewed('to=court&basis=guardian-consent')).body).toMatchObject({ allowed: false });
    expect((await previewed('to=guardian')).body).toMatchObject({ withheld: [{ reason: 'no-consent', count: 2 }] });
    expect(await previewed('to=school')).toMatchObject({ status: 400, body: { code: 'REQUEST.INVALID' } });
    expect(await previewed('to=pub&basis=court-order')).toMatchObject({ status: 400 });
  });

  it('tells a partner what the person concerned lets be told, from the consent until its withdrawal', async () => {
    const before = await sharedText();
    expect(before).toContain('2accountswithheldfromthiscopy');
    expect(before).not.toMatch(/Marker/);
    const { consentId } = await written(`${child}/consents`, letsBeTold);
    const told = await sharedText();
    expect(told).toContain('Marker-of-the-mother');
    expect(told).toContain('42CFRpart2prohibitsunauthorizeduseordisclosureoftheserecords.');
    expect(told).toContain('1accountwithheldfromthiscopy');
    expect(told).not.toMatch(/Marker-of-the-father|Name-of-whoever/);
    const withdrawal = { withdrawnOn: '2026-06-01', withdrawnBy: 'The mother', reason: 'Changed her mind' };
    await written(`${child}/consents/${consentId}/withdrawals`, withdrawal);
    expect(await sharedText()).toBe(before);
  });

  it('is fetched no more once a consent it rests on is withdrawn, which is not told from any other end', async () => {
    const { consentId } = await written(`${child}/consents`, letsBeTold);
    const [told, later] = [await share('guardian-consent'), await share('guardian-consent')];
    expect((await fetch(told)).status).toBe(200);
    const withdrawal = { withdrawnOn: '2026-06-01', withdrawnBy: 'The mother', reason: 'Changed her mind' };
    await written(`${child}/consents/${consentId}/withdrawals`, withdrawal);
    const [ended, unknown] = [await fetch(later), await fetch(later.replace(/.$/, later.endsWith('A') ? 'B' : 'A'))];
    expect([ended.status, await ended.json()]).toEqual([404, await unknown.json()]);
  });

  it('tells a court what its order reaches', async () => {
    const byOrder = await sharedText('court-order');
    expect(byOrder).toContain('Marker-of-the-father');
    expect(byOrder).not.toContain('Marker-of-the-mother');
    expect(await sharedText('substance-use-order')).toContain('Marker-of-the-mother');
  });

  it('is counted with the share', async () => {
    const { body } = await api.ask('GET', `/consultations?after=${String(await api.store.head())}`);
    const shares = (body as { consultations: readonly { share: { basis: string; withheld: number } | null }[] })
      .consultations;
    expect(shares.flatMap(({ share }) => (share === null ? [] : `${share.basis} ${share.withheld}`)).sort()).toEqual([
      ...['court-order 1', 'guardian-consent 1', 'guardian-consent 1', 'guardian-consent 1'],
      ...['guardian-consent 2', 'guardian-consent 2', 'substance-use-order 0'],
    ]);
  });

  it('for a guardian is drawn as it is asked for, and tells nothing of anybody else', async () => {
    const fetched = await api.ask('GET', `${child}/report?copy=guardian`);
    expect([fetched.status, fetched.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(fetched.body).toMatch(/^%PDF/);
    expect(await api.ask('GET', `${child}/report?copy=school`)).toMatchObject({ status: 400 });
  });

  it.each([
    ['no recipient', { partner: null }, 'CONSENT.RECIPIENT_MISSING'],
    ['no kind of fact', { factKinds: [] }, 'CONSENT.KINDS_MISSING'],
    ['nobody whose facts they are', { person: null }, 'CONSENT.PERSON_MISSING'],
    ['the child, for somebody else', { relation: 'child' }, 'CONSENT.PERSON_NOT_ASKED'],
    ['facts, for treatment', { purpose: 'treatment', partner: null }, 'CONSENT.FACTS_NOT_ASKED'],
    ['a guardian to share with', { purpose: 'sharing', partner: 'guardian' }, 'CONSENT.GUARDIAN_NO_PARTNER'],
    [
      'somebody who does not act for the child',
      { purpose: 'sharing', relation: 'other-person' },
      'CONSENT.RELATION_UNFIT',
    ],
  ])('rests on no consent with %s', async (_, over, code) => {
    const answer = await api.ask('POST', `${child}/consents`, { body: { ...letsBeTold, ...over } });
    expect(answer).toMatchObject({ status: 422, body: { code } });
  });

  it.each([{ factKinds: ['gossip'] }, { factKinds: ['other', 'other'] }, { factKinds: 'other' }, { partner: 'pub' }])(
    'rests on no consent from bad input: %j',
    async (over) =>
      expect(await api.ask('POST', `${child}/consents`, { body: { ...letsBeTold, ...over } })).toMatchObject({
        status: 400,
      }),
  );
});
