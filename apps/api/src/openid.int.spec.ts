import { openidProvider, type SignInSettings, usualSignInSettings } from '@understory/access';
import { askAt, type SignedInAs } from '../test/browser';
import { openTestApi, type TestApi } from '../test/open-test-api';
import { clientSecret, startTestProvider, type TestProvider } from '../test/openid-provider';
import { createApi } from './create-api';
import { onThisMachine } from './edge/edge-settings';

let api: TestApi;
let provider: TestProvider;
let address: string;
let close: () => Promise<void>;
beforeAll(async () => {
  api = await openTestApi();
  // The settings name the provider, which is told the address of the product: the port comes first.
  let openid: SignInSettings['openid'] = null;
  const signIn: SignInSettings = {
    ...usualSignInSettings,
    get openid() {
      return openid;
    },
  };
  const app = await createApi({ ...api.ports, signIn }, [], { ...onThisMachine, requestsPerMinute: 100_000 });
  await app.listen(0, '127.0.0.1');
  address = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  provider = await startTestProvider(`${address}/sign-in/openid/arrival`, `${address}/app/sign-in`);
  openid = {
    provider: openidProvider({ issuer: provider.issuer, clientId: 'understory', clientSecret }),
    publicUrl: null,
  };
  close = async () => {
    await app.close();
    await provider.close();
  };
});
afterAll(async () => {
  await close();
  await api.close();
});

/** A browser: it keeps what it is given, for each host by itself, and goes where it is sent. */
const newBrowser = () => {
  const jars = new Map<string, Map<string, string>>();
  const visit = async (url: string): Promise<Response> => {
    const { host } = new URL(url);
    const jar = jars.get(host) ?? new Map<string, string>();
    jars.set(host, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { redirect: 'manual', headers: cookie === '' ? {} : { cookie } });
    for (const given of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (given.split(';')[0] ?? '').split(/=(.*)/s);
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  const targetOf = (response: Response, from: string): string =>
    new URL(response.headers.get('location') ?? '', from).href;
  return {
    visit,
    cookie: (name: string) => jars.get(new URL(address).host)?.get(name),
    /** Leaves for the provider and comes as far as the address that it is sent back to. */
    goThere: async (query = ''): Promise<string> => {
      let at = `${address}/sign-in/openid/departure${query}`;
      for (let steps = 0; steps < 8; steps += 1) {
        const response = await visit(at);
        if (response.status !== 302 && response.status !== 303) throw new Error(`${at}: ${response.status}`);
        at = targetOf(response, at);
        if (at.startsWith(`${address}/`)) return at;
      }
      throw new Error('Sent around in circles.');
    },
    comeBack: async (arrival: string): Promise<string> => (await visit(arrival)).headers.get('location') ?? '',
  };
};

const link = (who: SignedInAs, subject: string) =>
  askAt(address, api.people.administrator)('POST', `/people/${who.accountId}/openid-link`, { body: { subject } });

const sessionIn = async (browser: ReturnType<typeof newBrowser>) => {
  const response = await browser.visit(`${address}/session`);
  return { status: response.status, body: (await response.json()) as { person?: { accountId: string } } };
};

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
  const expectNobodyIn = async (browser: ReturnType<typeof newBrowser>) =>
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
