import { openArrivedAccount, type PersonRole, type RoleMapping } from '@understory/access';
import { askAt } from '../test/browser';
import { openOpenidApi, type OpenidApi } from '../test/open-openid-api';

let open: OpenidApi;
beforeAll(async () => {
  open = await openOpenidApi();
});
afterAll(() => open.close());

const roles: RoleMapping = {
  claim: 'groups',
  roles: [
    ['/admins', 'administrator'],
    ['/leads', 'program-manager'],
    ['/clinic', 'clinician'],
    ['/audit', 'auditor'],
  ],
};

/** Signs in there as somebody of these groups; where that leads, and as whom. */
const arrive = async (subject: string, groups: readonly string[], names: object = {}) => {
  open.provider.person = subject;
  open.provider.claims = { groups, ...names };
  const browser = open.newBrowser();
  const at = await browser.comeBack(await browser.goThere());
  return { at, browser, session: await open.sessionIn(browser) };
};
const acts = async () => {
  const { body } = await open.api.askAs(open.api.people.administrator)('GET', '/account-acts');
  return (body as { acts: { act: string; accountId: string | null; actorId: string | null; detail: string }[] }).acts;
};
const linked = async (role: PersonRole, subject: string, programs: readonly string[] = []) => {
  const who = await open.api.people.add(role, programs);
  await open.link(who, subject);
  return who;
};

describe('the role that the provider says', () => {
  beforeAll(() => open.set({ roles }));

  it('is followed at each sign-in, noted, and ends sessions under the old one', async () => {
    const who = await linked('auditor', 'sub-1');
    const first = await arrive('sub-1', ['/all', '/audit']);
    expect(first.session.body).toMatchObject({ person: { accountId: who.accountId, role: 'auditor' } });
    const second = await arrive('sub-1', ['/clinic']);
    expect(second.session.body).toMatchObject({ person: { accountId: who.accountId, role: 'clinician' } });
    expect((await open.sessionIn(first.browser)).status).toBe(401);
    expect((await acts()).find(({ act }) => act === 'role-changed')).toMatchObject({
      ...{ accountId: who.accountId, actorId: null },
      detail: 'clinician, as the provider says; was auditor',
    });
  });

  it('leaves programs to whoever gives them here', async () => {
    await linked('program-manager', 'sub-2', ['Day treatment']);
    expect((await arrive('sub-2', ['/leads'])).session.body).toMatchObject({ person: { programs: ['Day treatment'] } });
    await arrive('sub-2', ['/clinic']);
    expect((await arrive('sub-2', ['/leads'])).session.body).toMatchObject({
      person: { role: 'program-manager', programs: [] },
    });
  });

  it('lets nobody in without one, and says so', async () => {
    await linked('clinician', 'sub-3');
    for (const groups of [[], ['/CLINIC'], ['/others']]) {
      const { at, session } = await arrive('sub-3', groups);
      expect([at, session.status]).toEqual(['/app/sign-in?openid=unmapped', 401]);
    }
    expect((await acts())[0]).toMatchObject({
      act: 'sign-in-refused',
      detail: 'openid: groups of sub-3 stands for no role',
    });
  });

  it('opens no account', async () => {
    expect((await arrive('sub-4', ['/clinic'])).at).toBe('/app/sign-in?openid=unlinked');
    expect((await arrive('sub-4', ['/admins'])).at).toBe('/app/sign-in?openid=unlinked');
  });

  it('makes an administrator only as the setting says, and never takes the last one away', async () => {
    const who = await linked('clinician', 'sub-5');
    expect((await arrive('sub-5', ['/admins'])).session.body).toMatchObject({ person: { role: 'administrator' } });
    expect((await arrive('sub-5', ['/clinic'])).session.body).toMatchObject({ person: { role: 'clinician' } });
    await arrive('sub-5', ['/admins']);
    await open.api.ports.database.query(
      `update access.account set active = false where role = 'administrator' and account_id <> '${who.accountId}'`,
    );
    const last = await arrive('sub-5', ['/clinic']);
    await open.api.ports.database.query(`update access.account set active = true`);
    expect([last.at, last.session.status]).toEqual(['/app/sign-in?openid=last-administrator', 401]);
  });
});

describe('a first arrival where the agency lets accounts be opened', () => {
  beforeAll(() => open.set({ roles, opensAccounts: true }));

  it('opens one with the role and the names that the provider says, linked and without a password', async () => {
    const names = { name: 'Maria Muster', preferred_username: 'M.Muster' };
    const { at, session } = await arrive('sub-10', ['/clinic'], names);
    expect([at, session.body]).toMatchObject([
      '/app/',
      { person: { displayName: 'Maria Muster', role: 'clinician', programs: [] } },
    ]);
    const again = await arrive('sub-10', ['/clinic'], names);
    expect(again.session.body.person?.accountId).toBe(session.body.person?.accountId);
    expect((await acts()).find(({ act }) => act === 'account-added')).toMatchObject({
      actorId: null,
      detail: `clinician, on first arrival from ${open.provider.issuer} as sub-10`,
    });
    const rows = await open.api.ports.database.query<{ account: string; hash: string | null }>(
      `select account, password_hash as hash from access.account where account_id = '${session.body.person?.accountId ?? ''}'`,
    );
    expect(rows).toEqual([{ account: 'm.muster', hash: null }]);
  });

  it('takes over nobody’s account by a name, and shows no name that misleads', async () => {
    const { session } = await arrive('sub-11', ['/audit'], { name: 'Ada\u202e', preferred_username: 'first' });
    expect(session.body.person).toMatchObject({ role: 'auditor' });
    expect(session.body.person).toMatchObject({ displayName: expect.stringMatching(/^provider-/) as string });
    expect(session.body.person?.accountId).not.toBe(open.api.people.administrator.accountId);
  });

  const accounts = () => open.api.ports.database.query('select account_id from access.account order by account_id');
  const refusedAsEnded = async (subject: string) => {
    const before = await accounts();
    for (const name of [{}, { preferred_username: 'new-name' }]) {
      const { at, session } = await arrive(subject, ['/clinic'], name);
      expect([at, session.status]).toEqual(['/app/sign-in?openid=ended', 401]);
      expect((await acts())[0]).toMatchObject({
        act: 'sign-in-refused',
        accountId: null,
        detail: `openid: the account or the link of ${subject} was ended, or just begun`,
      });
    }
    expect(await accounts()).toEqual(before);
  };
  const asAdministrator = (path: string) => askAt(open.address, open.api.people.administrator)('POST', path);
  const idOf = async (subject: string): Promise<string> =>
    (await arrive(subject, ['/clinic'])).session.body.person?.accountId ?? '';

  it('opens none beside one that was closed, until an administrator links the subject to another', async () => {
    const closed = await idOf('sub-13');
    expect(await asAdministrator(`/people/${closed}/deactivation`)).toMatchObject({ status: 204 });
    await refusedAsEnded('sub-13');
    const other = await linked('clinician', 'sub-13');
    expect(await idOf('sub-13')).toBe(other.accountId);
  });

  it('opens none beside a link that an administrator ended, also once the account goes with another subject', async () => {
    const accountId = await idOf('sub-14');
    expect(await asAdministrator(`/people/${accountId}/openid-unlink`)).toMatchObject({ status: 204 });
    await refusedAsEnded('sub-14');
    const subject = 'sub-15';
    const link = () => open.link({ ...open.api.people.administrator, accountId }, subject);
    expect(await link()).toMatchObject({ status: 204 });
    expect(await idOf('sub-15')).toBe(accountId);
    await refusedAsEnded('sub-14');
    // Nobody takes a link that is in force.
    const another = await open.api.people.add('clinician');
    expect(await open.link(another, 'sub-15')).toMatchObject({ status: 409, body: { code: 'OPENID.TAKEN' } });
    expect(await open.link({ ...another, accountId }, 'sub-14')).toMatchObject({ status: 409 });
    expect(await open.link(another, 'sub-14')).toMatchObject({ status: 204 });
    expect(await idOf('sub-14')).toBe(another.accountId);
  });

  it('opens one account for two arrivals at once', async () => {
    const before = (await accounts()).length;
    const subject = { issuer: open.provider.issuer, subject: 'sub-16' };
    const opened = ['one', 'two'].map((id) =>
      openArrivedAccount(
        open.api.ports.database,
        { accountId: `${id}-of-sub-16`, subject, claims: {}, role: 'clinician', cameFrom: '192.0.2.1' },
        '2026-06-01T12:00:00.000Z',
      ),
    );
    expect((await Promise.all(opened)).filter((person) => person !== null)).toHaveLength(1);
    expect(await accounts()).toHaveLength(before + 1);
  });

  it('opens none for an administrator, and none without a role', async () => {
    expect((await arrive('sub-12', ['/admins'])).at).toBe('/app/sign-in?openid=unlinked');
    expect((await arrive('sub-12', [])).at).toBe('/app/sign-in?openid=unmapped');
  });
});

describe('the list of people', () => {
  it('says who is linked', async () => {
    open.set({});
    const who = await linked('clinician', 'sub-20');
    const { body } = await askAt(open.address, open.api.people.administrator)('GET', '/people');
    const people = (body as { people: { accountId: string; isLinked: boolean }[] }).people;
    expect(people.find(({ accountId }) => accountId === who.accountId)?.isLinked).toBe(true);
    expect(people.find(({ accountId }) => accountId === open.api.clinician.accountId)?.isLinked).toBe(false);
  });
});
