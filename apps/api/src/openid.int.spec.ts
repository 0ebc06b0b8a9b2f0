import { askAt, type SignedInAs } from '../test/browser';
import { openOpenidApi, type OpenidApi } from '../test/open-openid-api';
import type { TestApi } from '../test/open-test-api';
import { clientSecret, type TestProvider } from '../test/openid-provider';
import type { ProviderBrowser } from '../test/provider-browser';

let open: OpenidApi;
let api: TestApi;
let provider: TestProvider;
let address: string;
beforeAll(async () => {
  open = await openOpenidApi();
  ({ api, provider, address } = open);
});
afterAll(() => open.close());

const newBrowser = () => open.newBrowser();
const link = (who: SignedInAs, subject: string) => open.link(who, subject);
const sessionIn = (browser: ProviderBrowser) => open.sessionIn(browser);

describe('signing in through a provider', () => {
  it('signs in whom an administrator has linked, with the role of the account, at the page that was asked for', async () => {
    const who = await api.people.add('program-manager', ['Day treatment']);
    expect(await link(who, 'sub-maria')).toMatchObject({ status: 204 });
    provider.person = 'sub-maria';
    const browser = newBrowser();
    const arrival = await browser.goThere('?returnsTo=/app/outcomes');
    expect(await browser.comeBack(arrival)).toBe('/app/outcomes');
    expect(await sessionIn(browser)).toMatchObject({
      status: 200,
      body: { person: { accountId: who.accountId, role: 'program-manager' }, cameThrough: 'openid', due: null },
    });
    // The mark of the attempt is gone, and so is the attempt.
    expect(browser.cookie('understory_openid')).toBeUndefined();
    expect(await api.ports.database.query('select 1 from access.openid_attempt')).toEqual([]);
  });

  it('asks with PKCE, state and nonce, and for the exact address', async () => {
    const there = new URL(
      (await newBrowser().visit(`${address}/sign-in/openid/departure`)).headers.get('location') ?? '',
    );
    expect(Object.fromEntries(there.searchParams)).toMatchObject({
      client_id: 'understory',
      response_type: 'code',
      scope: 'openid',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
      state: expect.stringMatching(/^[\w-]{43}$/) as string,
      nonce: expect.stringMatching(/^[\w-]{43}$/) as string,
      redirect_uri: `${address}/sign-in/openid/arrival`,
    });
    expect(there.search).not.toContain(encodeURIComponent(clientSecret));
  });

  it('makes no account: who is not linked is turned away, and an administrator finds the subject in the log', async () => {
    provider.person = 'sub-stranger';
    const browser = newBrowser();
    expect(await browser.comeBack(await browser.goThere())).toBe('/app/sign-in?openid=unlinked');
    expect(await sessionIn(browser)).toMatchObject({ status: 401 });
    const { body } = await api.askAs(api.people.administrator)('GET', '/account-acts');
    expect((body as { acts: unknown[] }).acts[0]).toMatchObject({
      act: 'sign-in-refused',
      accountId: null,
      detail: 'openid: nobody is sub-stranger',
    });
  });

  const refused = '/app/sign-in?openid=refused';
  const expectNobodyIn = async (browser: ProviderBrowser) =>
    expect(await sessionIn(browser)).toMatchObject({ status: 401 });

  it('takes no answer with another state, without a code, or twice', async () => {
    provider.person = 'sub-maria';
    for (const change of [
      (at: URL) => at.searchParams.set('state', 'x'.repeat(43)),
      (at: URL) => at.searchParams.delete('state'),
      (at: URL) => at.searchParams.delete('code'),
      (at: URL) => at.searchParams.set('code', 'x'.repeat(43)),
      (at: URL) => at.searchParams.append('code', 'another'),
      (at: URL) => at.searchParams.set('iss', 'https://elsewhere.example'),
      (at: URL) => at.searchParams.set('error', 'access_denied'),
    ]) {
      const browser = newBrowser();
      const at = new URL(await browser.goThere());
      change(at);
      expect([at.search, await browser.comeBack(at.href)]).toEqual([at.search, refused]);
      await expectNobodyIn(browser);
    }
    const browser = newBrowser();
    const arrival = await browser.goThere();
    expect(await browser.comeBack(arrival)).toBe('/app/');
    expect(await browser.comeBack(arrival)).toBe(refused);
  });

  it('takes no token with another nonce', async () => {
    const browser = newBrowser();
    const arrival = await browser.goThere();
    await api.ports.database.query("update access.openid_attempt set nonce = 'another'");
    expect(await browser.comeBack(arrival)).toBe(refused);
    await expectNobodyIn(browser);
  });

  it('takes a code neither from another browser nor again in an attempt of one’s own', async () => {
    const victim = newBrowser();
    const arrival = new URL(await victim.goThere());
    // Session fixation: somebody is sent the address that another one came back with.
    expect(await newBrowser().comeBack(arrival.href)).toBe(refused);
    const attacker = newBrowser();
    const own = new URL(await attacker.goThere());
    own.searchParams.set('code', arrival.searchParams.get('code') ?? '');
    expect(await attacker.comeBack(own.href)).toBe(refused);
    await expectNobodyIn(attacker);
  });

  it('takes no code that was given to another client', async () => {
    const browser = newBrowser();
    const departure = await browser.visit(`${address}/sign-in/openid/departure`);
    const there = new URL(departure.headers.get('location') ?? '');
    there.searchParams.set('client_id', 'another');
    let at = there.href;
    while (!at.startsWith(`${address}/`))
      at = new URL((await browser.visit(at)).headers.get('location') ?? '', at).href;
    expect(new URL(at).searchParams.get('code')).not.toBeNull();
    expect(await browser.comeBack(at)).toBe(refused);
    await expectNobodyIn(browser);
  });

  it.each(['//example.org', 'https://example.org/', '/app/../../x', '/\\example.org'])(
    'never leads elsewhere: %s',
    async (returnsTo) => {
      provider.person = 'sub-maria';
      const browser = newBrowser();
      const arrival = await browser.goThere(`?returnsTo=${encodeURIComponent(returnsTo)}`);
      expect(await browser.comeBack(arrival)).toBe('/app/');
    },
  );

  it('says in words that the provider is down, at both ends, and goes on when it is back', async () => {
    const browser = newBrowser();
    const arrival = await browser.goThere();
    provider.setDown(true);
    expect(await browser.comeBack(arrival)).toBe('/app/sign-in?openid=unavailable');
    provider.setDown(false);
    expect(await browser.comeBack(await browser.goThere())).toBe('/app/');
  });

  it('ends with the link, and with the session there', async () => {
    const who = await api.people.add('auditor');
    await link(who, 'sub-otto');
    expect(await link(who, 'sub-other')).toMatchObject({ status: 409, body: { code: 'OPENID.TAKEN' } });
    provider.person = 'sub-otto';
    const browser = newBrowser();
    await browser.comeBack(await browser.goThere());
    const leaving = (await browser.visit(`${address}/sign-in/openid/leaving`)).headers.get('location') ?? '';
    expect(leaving.startsWith(`${provider.issuer}/session/end?`)).toBe(true);
    expect(new URL(leaving).searchParams.get('post_logout_redirect_uri')).toBe(`${address}/app/sign-in`);
    // With the token of the sign-in the provider need not ask; another time there is none.
    expect(new URL(leaving).searchParams.get('id_token_hint')).toMatch(/^ey[\w-]+\.[\w-]+\.[\w-]+$/);
    const kept = await api.ports.database.query<{ idToken: string }>(
      'select id_token as "idToken" from access.openid_id_token',
    );
    expect(kept.every(({ idToken }) => idToken.startsWith('sealed1.'))).toBe(true);
    const again = (await browser.visit(`${address}/sign-in/openid/leaving`)).headers.get('location') ?? '';
    expect(new URL(again).searchParams.get('id_token_hint')).toBeNull();
    // The provider takes it, and sends the browser back to the sign-in.
    const ended = await browser.visit(leaving);
    expect([200, 302, 303]).toContain(ended.status);
    const unlink = `/people/${who.accountId}/openid-unlink`;
    expect(await askAt(address, api.people.administrator)('POST', unlink)).toMatchObject({ status: 204 });
    await expectNobodyIn(browser);
    expect(await browser.comeBack(await browser.goThere())).toBe('/app/sign-in?openid=unlinked');
  });

  it('is not offered where no provider is set', async () => {
    expect((await api.askAs()('GET', '/sign-in/ways')).body).toEqual({ openid: false });
    expect((await askAt(address)('GET', '/sign-in/ways')).body).toEqual({ openid: true });
    for (const path of ['departure', 'arrival', 'leaving']) {
      expect(await api.askAs()('GET', `/sign-in/openid/${path}`)).toMatchObject({
        status: 404,
        body: { code: 'OPENID.NOT_OFFERED' },
      });
    }
  });
});
