import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export type TestProvider = {
  readonly issuer: string;
  /** Who signs in there from now on. */
  person: string;
  /** What the provider says of them besides. */
  claims: Readonly<Record<string, unknown>>;
  /** Stops answering, or answers again. */
  setDown(isDown: boolean): void;
  close(): Promise<void>;
};

export const clientSecret = 'a secret of a test, and of nothing else';

/** A certified implementation of the other side, on the loopback: everybody who comes is let in as `person`. */
export const startTestProvider = async (redirectUri: string, returnUri: string): Promise<TestProvider> => {
  let handle: ReturnType<Provider['callback']> | null = null;
  let isDown = false;
  const server: Server = createServer((request, response) => {
    if (isDown || handle === null) response.writeHead(503).end();
    else void handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = { client_secret: clientSecret, redirect_uris: [redirectUri], post_logout_redirect_uris: [returnUri] };
  const provider: Provider = new Provider(issuer, {
    clients: [
      { client_id: 'understory', ...client },
      { client_id: 'another', ...client },
    ],
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    cookies: { keys: ['of a test'] },
    pkce: { required: () => true },
    // As an agency's provider is set up: groups and names stand in the signed ID token itself.
    conformIdTokenClaims: false,
    claims: { openid: ['sub', 'groups', 'realm_access'], profile: ['name', 'preferred_username'] },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...test.claims }) }),
    // Nobody is asked whether the agency's own product may know who they are.
    loadExistingGrant: async (context) => {
      const { client: asking, session } = context.oidc;
      const grant = new provider.Grant({ clientId: asking?.clientId ?? '', accountId: session?.accountId ?? '' });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  });
  const test: TestProvider = {
    issuer,
    person: 'nobody',
    claims: {},
    setDown: (down) => {
      isDown = down;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  provider.use(async (context, next) => {
    if (!context.path.startsWith('/interaction/')) return next();
    await provider.interactionFinished(context.req, context.res, {
      login: { accountId: test.person, remember: false },
    });
    context.respond = false;
  });
  handle = provider.callback();
  return test;
};
