/** The agency's own provider, as it was registered there. */
export type OpenidSettings = {
  readonly issuer: string;
  readonly clientId: string;
  /** Null for a public client, which proves itself by PKCE alone. */
  readonly clientSecret: string | null;
  /** Asks for `profile`, too. */
  readonly asksForNames?: boolean;
};
