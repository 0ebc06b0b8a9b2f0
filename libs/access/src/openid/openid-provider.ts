import * as client from 'openid-client';
import type { OpenidAttempt } from './openid-attempts';
import type { OpenidSubject } from './openid-links';
import type { Claims } from './role-mapping';
import type { OpenidSettings } from './openid-settings';

/** The provider does not answer, or not as its kind does; says nothing of the person. */
export class OpenidUnavailable extends Error {
  constructor(cause: unknown) {
    super('The OpenID provider does not answer.', { cause });
    this.name = 'OpenidUnavailable';
  }
}

/** Who came back, what the provider said of them, and the token that says so. */
export type ArrivedSubject = { readonly subject: OpenidSubject; readonly claims: Claims; readonly idToken: string };

export type Departure = { readonly address: string; readonly attempt: OpenidAttempt };

/** Authorization code with PKCE, state and nonce (RFC 9700, 2.1.1), whatever the provider is. */
export type OpenidProvider = {
  readonly issuer: string;
  /** Where the browser goes, and what its return is held against. Throws `OpenidUnavailable`. */
  depart(redirectUri: string, returnsTo: string): Promise<Departure>;
  /**
   * Who came back; null when anything about the answer is not what was asked for. `cameBack` is the address that the
   * browser came back to, on the redirect address. Throws `OpenidUnavailable`.
   */
  arrive(cameBack: URL, attempt: OpenidAttempt): Promise<ArrivedSubject | null>;
  /**
   * Where the provider ends its own session; null where it offers that to nobody. `idToken` is the one that somebody came
   * with: without it a provider asks first. Throws `OpenidUnavailable`.
   */
  leave(returnsTo: string, idToken: string | null): Promise<string | null>;
};

const answersWithinSeconds = 5;

export const openidProvider = ({
  issuer,
  clientId,
  clientSecret,
  asksForNames = false,
}: OpenidSettings): OpenidProvider => {
  let known: Promise<client.Configuration> | null = null;
  /** Asked for when it is needed: the product starts while the provider is down. Once known it is kept. */
  const configuration = async (): Promise<client.Configuration> => {
    known ??= discover({ issuer, clientId, clientSecret });
    try {
      return await known;
    } catch (error) {
      known = null;
      throw new OpenidUnavailable(error);
    }
  };
  return {
    issuer,
    depart: async (redirectUri, returnsTo) => {
      const config = await configuration();
      const attempt = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        codeVerifier: client.randomPKCECodeVerifier(),
        returnsTo,
      };
      const address = client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        // Names are asked for only where accounts are made of them.
        scope: asksForNames ? 'openid profile' : 'openid',
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(attempt.codeVerifier),
        code_challenge_method: 'S256',
      });
      return { address: address.href, attempt };
    },
    arrive: async (cameBack, { state, nonce, codeVerifier }) => {
      const config = await configuration();
      try {
        const tokens = await client.authorizationCodeGrant(config, cameBack, {
          pkceCodeVerifier: codeVerifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (claims === undefined || tokens.id_token === undefined) return null;
        // Made out to several, or by way of another one: it has to be meant for us (OpenID Connect Core, 3.1.3.7).
        if (claims.azp !== undefined && claims.azp !== clientId) return null;
        return { subject: { issuer: claims.iss, subject: claims.sub }, claims, idToken: tokens.id_token };
      } catch (error) {
        if (isSilence(error)) throw new OpenidUnavailable(error);
        return null;
      }
    },
    leave: async (returnsTo, idToken) => {
      const config = await configuration();
      if (config.serverMetadata().end_session_endpoint === undefined) return null;
      const hint: Record<string, string> = idToken === null ? {} : { id_token_hint: idToken };
      return client.buildEndSessionUrl(config, { post_logout_redirect_uri: returnsTo, ...hint }).href;
    },
  };
};

const discover = async ({
  issuer,
  clientId,
  clientSecret,
}: Omit<OpenidSettings, 'asksForNames'>): Promise<client.Configuration> => {
  const url = new URL(issuer);
  const authentication = clientSecret === null ? client.None() : client.ClientSecretBasic(clientSecret);
  // In the clear only where nothing leaves this machine; the settings refuse any other http address.
  const unsealed = url.protocol === 'http:' ? [client.allowInsecureRequests] : [];
  // By default the line to the provider vouches for what comes through it; here its signature has to, as well.
  const execute = [client.enableNonRepudiationChecks, ...unsealed];
  const config = await client.discovery(url, clientId, {}, authentication, { execute, timeout: answersWithinSeconds });
  return config;
};

/** No answer at all, or one of a broken server: neither says anything of the person. */
const isSilence = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if (error.name === 'TimeoutError' || error.name === 'AbortError' || error.message === 'fetch failed') return true;
  if (error instanceof client.ResponseBodyError) return error.status >= 500;
  return error.cause instanceof Response && error.cause.status >= 500;
};
