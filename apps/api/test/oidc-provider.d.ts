/** What the test calls of the package, which ships no types; those of others bring a whole web framework's along. */
declare module 'oidc-provider' {
  import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

  type Client = {
    readonly client_id: string;
    readonly client_secret: string;
    readonly redirect_uris: readonly string[];
    readonly post_logout_redirect_uris: readonly string[];
  };

  export type Exchange = {
    readonly req: IncomingMessage;
    readonly res: ServerResponse;
    readonly path: string;
    respond?: boolean;
    readonly oidc: {
      readonly client?: { readonly clientId: string };
      readonly session?: { readonly accountId?: string };
    };
  };

  export type Grant = { addOIDCScope(scope: string): void; save(): Promise<string> };

  export type Configuration = {
    readonly clients: readonly Client[];
    readonly features: { readonly devInteractions: { readonly enabled: boolean } };
    readonly interactions: { url(exchange: Exchange, interaction: { readonly uid: string }): string };
    readonly cookies: { readonly keys: readonly string[] };
    readonly pkce: { required(): boolean };
    readonly conformIdTokenClaims: boolean;
    readonly claims: Readonly<Record<string, readonly string[]>>;
    findAccount(
      exchange: Exchange,
      subject: string,
    ): { readonly accountId: string; claims(): { readonly sub: string } };
    loadExistingGrant(exchange: Exchange): Promise<Grant>;
  };

  export class Provider {
    constructor(issuer: string, configuration: Configuration);
    readonly Grant: new (of: { readonly clientId: string; readonly accountId: string }) => Grant;
    use(middleware: (exchange: Exchange, next: () => Promise<void>) => Promise<void>): void;
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: { readonly login: { readonly accountId: string; readonly remember: boolean } },
    ): Promise<void>;
    callback(): RequestListener;
  }
}
