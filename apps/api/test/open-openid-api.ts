import { openidProvider, usualSignInSettings, type OpenidSignIn, type SignInSettings } from '@understory/access';
import { createApi, onThisMachine } from '../src';
import { askAt, type SignedInAs } from './browser';
import { openTestApi, type Answer, type TestApi } from './open-test-api';
import { clientSecret, startTestProvider, type TestProvider } from './openid-provider';
import { newProviderBrowser, type ProviderBrowser } from './provider-browser';

export type OpenidApi = {
  readonly api: TestApi;
  readonly provider: TestProvider;
  readonly address: string;
  /** What the agency has set about the provider, from now on. */
  set(over: Partial<OpenidSignIn>): void;
  newBrowser(): ProviderBrowser;
  /** As an administrator. */
  link(who: SignedInAs, subject: string): Promise<Answer>;
  sessionIn(
    browser: ProviderBrowser,
  ): Promise<{ readonly status: number; readonly body: { readonly person?: { readonly accountId: string } } }>;
  close(): Promise<void>;
};

/** The API beside one that has no provider, and a provider that knows it. */
export const openOpenidApi = async (): Promise<OpenidApi> => {
  const api = await openTestApi();
  // The settings name the provider, which is told the address of the product: the port comes first.
  let openid: OpenidSignIn | null = null;
  const signIn: SignInSettings = {
    ...usualSignInSettings,
    get openid() {
      return openid;
    },
  };
  const app = await createApi({ ...api.ports, signIn }, [], { ...onThisMachine, requestsPerMinute: 100_000 });
  await app.listen(0, '127.0.0.1');
  const address = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const provider = await startTestProvider(`${address}/sign-in/openid/arrival`, `${address}/app/sign-in`);
  const client = { issuer: provider.issuer, clientId: 'understory', clientSecret };
  const usual: OpenidSignIn = {
    provider: openidProvider(client),
    ...{ publicUrl: null, roles: null, opensAccounts: false },
  };
  openid = usual;
  return {
    api,
    provider,
    address,
    set: (over) => {
      const asksForNames = over.opensAccounts === true;
      openid = {
        ...usual,
        ...(asksForNames ? { provider: openidProvider({ ...client, asksForNames }) } : {}),
        ...over,
      };
    },
    newBrowser: () => newProviderBrowser(address),
    link: (who, subject) =>
      askAt(address, api.people.administrator)('POST', `/people/${who.accountId}/openid-link`, { body: { subject } }),
    sessionIn: async (browser) => {
      const response = await browser.visit(`${address}/session`);
      return { status: response.status, body: (await response.json()) as { person?: { accountId: string } } };
    },
    close: async () => {
      await app.close();
      await provider.close();
      await api.close();
    },
  };
};
