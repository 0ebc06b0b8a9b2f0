import { defaultIntervals, type LocalDate } from '@understory/domain';
import { sweepNotices } from '@understory/read-models';
import type { SignedInAs } from '../../test/browser';
import { baseline, enrolment } from '../../test/bodies';
import { openTestApi, type TestApi } from '../../test/open-test-api';

let api: TestApi;
let manager: SignedInAs;
let colleague: SignedInAs;
let late: string;
let position: string;

/** Today is the first of June 2026. */
beforeAll(async () => {
  api = await openTestApi();
  manager = await api.people.add('program-manager', ['Residential']);
  colleague = await api.people.add('clinician');
  const assessed = async (reference: string, program: string, assessedOn: string) => {
    const body = { ...enrolment(reference), program, enrolledOn: '2025-01-02' };
    const { childId } = (await api.ask('POST', '/children', { body })).body as { childId: string };
    const signed = await api.ask('POST', `/children/${childId}/assessments`, { body: { ...baseline, assessedOn } });
    ({ position } = signed.body as { position: string });
    return childId;
  };
  late = await assessed('AG-LATE', 'Day treatment', '2025-06-01');
  await assessed('AG-FINE', 'Day treatment', '2026-03-01');
  await assessed('AG-SOON', 'Residential', '2025-12-10');
  const certification = { what: 'Phase I', grantedOn: '2025-07-01', expiresOn: '2026-06-30', issuer: 'The network' };
  const granted = await api.askAs(api.people.administrator)('POST', `/people/${colleague.accountId}/certifications`, {
    body: certification,
  });
  ({ position } = granted.body as { position: string });
  await api.ask('GET', `/children?after=${position}`);
});
afterAll(() => api.close());

const sweep = (today = '2026-06-01') =>
  sweepNotices(api.ports.database, { today: today as LocalDate, intervals: defaultIntervals });

const listed = async (who?: SignedInAs) => {
  const { status, body } = await (who === undefined ? api.ask : api.askAs(who))('GET', `/notices?after=${position}`);
  expect(status).toBe(200);
  return (body as { notices: readonly { readonly noticeId: string }[] }).notices;
};

const unseen = async (who: SignedInAs) => (await api.askAs(who)('GET', '/notices/unseen')).body;

describe('notices', () => {
  it('are put once, however often they are swept for, and name nobody', async () => {
    expect(await sweep()).toEqual({ put: 3, withdrawn: 0 });
    expect(await sweep()).toEqual({ put: 0, withdrawn: 0 });
    const rows = await api.ports.database.query(
      `select kind, subject_id as "subjectId", due_on as "dueOn", step from read_models.notice order by due_on`,
    );
    expect(rows).toMatchObject([
      { kind: 'reassessment', subjectId: late, dueOn: '2025-11-28', step: 'overdue' },
      { kind: 'reassessment', dueOn: '2026-06-08', step: 'soon' },
      { kind: 'certification', subjectId: colleague.accountId, dueOn: '2026-06-30', step: 'within-30-days' },
    ]);
  });

  it('reach those who treat the child, answer for the program, or hold and administer the certification', async () => {
    const certification = { kind: 'certification', dueOn: '2026-06-30', childId: null, reference: null };
    expect(await listed()).toMatchObject([
      { childId: late, reference: 'AG-LATE', step: 'overdue', seen: false },
      { reference: 'AG-SOON', step: 'soon' },
    ]);
    expect(await listed(manager)).toMatchObject([{ reference: null, program: 'Residential' }]);
    expect(await listed(colleague)).toMatchObject([{ ...certification, isOwn: true }]);
    const administered = await listed(api.people.administrator);
    expect(administered).toMatchObject([{ ...certification, isOwn: false }]);
    expect(administered[0]).toHaveProperty('personName', expect.any(String));
  });

  it('are seen by one person for that person alone, and by nobody who was not told', async () => {
    const [notice] = await listed(colleague);
    const noticeId = notice?.noticeId;
    const see = async (who: SignedInAs) => (await api.askAs(who)('POST', '/notices/seen', { body: { noticeId } })).body;
    expect(await see(manager)).toEqual({ unseen: 1 });
    expect(await unseen(colleague)).toEqual({ unseen: 1 });
    expect(await see(colleague)).toEqual({ unseen: 0 });
    expect(await listed(colleague)).toMatchObject([{ seen: true }]);
    expect(await unseen(api.people.administrator)).toEqual({ unseen: 1 });
    expect((await api.askAs(manager)('POST', '/notices/seen', { body: {} })).body).toEqual({ unseen: 0 });
    expect((await api.ask('POST', '/notices/seen', { body: { noticeId: 'all' } })).status).toBe(400);
  });

  it('come back as they were when the clock was moved and set right, and each step is told anew', async () => {
    expect(await sweep('2020-01-01')).toEqual({ put: 0, withdrawn: 3 });
    expect(await listed(colleague)).toEqual([]);
    expect(await sweep()).toEqual({ put: 3, withdrawn: 0 });
    expect(await unseen(colleague)).toEqual({ unseen: 0 });
    // After an outage of weeks, the steps in between are not told any more.
    expect(await sweep('2026-07-05')).toEqual({ put: 2, withdrawn: 2 });
    const standing = await api.ports.database.query(
      `select step from read_models.notice where withdrawn_at is null and kind = 'certification'`,
    );
    expect(standing).toEqual([{ step: 'ended' }]);
    await sweep();
  });

  it('are gone as soon as they hold no longer, before the next sweep', async () => {
    const body = { ...baseline, kind: 'reassessment', assessedOn: '2026-05-30' };
    const signed = await api.ask('POST', `/children/${late}/assessments`, { body });
    ({ position } = signed.body as { position: string });
    expect(await listed()).toMatchObject([{ reference: 'AG-SOON' }]);
    expect(await sweep()).toEqual({ put: 0, withdrawn: 1 });
  });

  it('that are counted are no reading of a record; those that are listed are', async () => {
    const reads = async () => {
      const [row] = await api.ports.database.query<{ action: string }>(
        'select action from access.read_log order by entry_id desc limit 1',
      );
      return row?.action;
    };
    await listed();
    expect(await reads()).toBe('listNotices');
    await api.ask('GET', `/worklist`);
    const before = await reads();
    await unseen(api.clinician);
    expect(await reads()).toBe(before);
  });
});
