import { askAt, signedInBy, type SignedInAs } from '../../../apps/api/test/browser';
import { baseline, dose, enrolment, plan } from '../../../apps/api/test/bodies';

/** Stands in every personal text of the child; the letter that is no ASCII is encoded in more ways than one. */
export const planted = 'Zauberwürfel-Kind';
/** A month that stands nowhere else. */
export const plantedMonth = '2013-11';

const password = 'correct horse battery';

export type Staff = {
  readonly clinician: SignedInAs;
  readonly asking: SignedInAs;
  readonly confirming: SignedInAs;
  readonly auditor: SignedInAs;
};

export const staffOf = async (address: string, code: string): Promise<Staff> => {
  const ask = askAt(address);
  const first = { code, account: 'first', displayName: 'The first', password };
  const administrator = signedInBy(await ask('POST', '/sign-in/first-administrator', { body: first }));
  const add = async (account: string, role: string, programs: readonly string[] = []): Promise<SignedInAs> => {
    const body = { account, displayName: `A ${role}`, role, programs };
    const added = await askAt(address, administrator)('POST', '/people', { body });
    const { passwordCode } = added.body as { passwordCode: string };
    return signedInBy(await ask('POST', '/sign-in/password', { body: { code: passwordCode, password } }));
  };
  return {
    clinician: await add('treating', 'clinician'),
    asking: await add('asking', 'program-manager', ['Day treatment']),
    confirming: await add('confirming', 'program-manager', ['Day treatment']),
    auditor: await add('looking', 'auditor'),
  };
};

type Facts = Readonly<Record<string, unknown>>;

/** The first child of the log is the one whose record gets an event that nothing can take in. */
export const plantAnotherChild = async (address: string, clinician: SignedInAs): Promise<void> => {
  const body = { ...enrolment('Another child'), enrolledOn: '2026-01-01' };
  const { status } = await askAt(address, clinician)('POST', '/children', { body });
  if (status !== 201) throw new Error(`Enrolling another child answered ${status}.`);
};

/** Enrols the child and has it leave words everywhere a person can: answers its id and the link of a shared report. */
export const plantChild = async (
  address: string,
  clinician: SignedInAs,
  word = planted,
): Promise<{ readonly childId: string; readonly link: string }> => {
  const ask = askAt(address, clinician);
  const write = async (path: string, body: object): Promise<Facts> => {
    const answer = await ask('POST', path, { body });
    if (answer.status > 201) throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body as Facts;
  };
  const text = (what: string) => `${word} ${what}`;
  const enrolled = await write('/children', { ...enrolment(text('reference')), bornMonth: plantedMonth });
  const childId = String(enrolled['childId']);
  const at = `/children/${childId}`;
  await write(`${at}/assessments`, { ...baseline, rater: text('rater') });
  const intervention = await write(`${at}/interventions`, {
    ...{ ...plan, reference: text('plan') },
    activity: text('activity'),
  });
  await write(`${at}/interventions/${String(intervention['interventionId'])}/doses`, {
    ...{ ...dose, deliveredBy: text('deliverer') },
  });
  await write(`${at}/consents`, {
    ...{ purpose: 'sharing', partner: 'school', givenBy: text('parent'), relation: 'parent' },
    ...{ givenOn: '2026-01-02', validFrom: '2026-01-02', validUntil: null },
  });
  await write(`${at}/developmental-history`, {
    ...{ period: 'infancy', strand: 'adversity', value: 9, confidence: 'low', source: 'carer' },
    ...{ reportedOn: '2026-02-01', note: text('account') },
    ...{ about: 'caregiver', factKind: 'substance-use', person: text('mother') },
  });
  await write(`${at}/consents`, {
    ...{ purpose: 'disclosure', partner: 'school', givenBy: text('mother by name'), relation: 'parent' },
    ...{ givenOn: '2026-02-02', validFrom: '2026-02-02', person: text('mother'), factKinds: ['substance-use'] },
  });
  await write(`${at}/incidents`, {
    ...{ kind: 'restraint', happenedAt: '2026-02-03T14:20:00+01:00', minutes: 4 },
    ...{ setting: text('hall'), description: text('description') },
  });
  const draft = await write(`${at}/assessment-drafts`, { kind: 'reassessment', assessedOn: '2026-05-01' });
  await write(`${at}/assessment-drafts/${String(draft['draftId'])}/saves`, {
    ...{ basedOn: 0, writer: '00000000-0000-4000-8000-000000000001', changed: ['rater'] },
    ...{ scores: baseline.scores, rater: text('draft') },
  });
  await reportOf(address, clinician, childId);
  const asked = await write('/consultations', {
    ...{ partner: 'Hill School', kind: 'school', question: text('question'), childId, receivedOn: '2026-05-20' },
  });
  const consultation = `/consultations/${String(asked['consultationId'])}`;
  await write(`${consultation}/acceptance`, {});
  const answered = await write(`${consultation}/answer`, {
    ...{ note: text('answer'), basis: 'guardian-consent', days: 14, maxDownloads: 5 },
  });
  return { childId, link: String(answered['sharedAt']) };
};

/** The worker builds it a moment after each change. */
const reportOf = async (address: string, clinician: SignedInAs, childId: string): Promise<void> => {
  for (let tries = 0; tries < 300; tries += 1) {
    if ((await askAt(address, clinician)('GET', `/children/${childId}/report`)).status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('No report was built.');
};
