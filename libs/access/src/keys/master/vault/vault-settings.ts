export type VaultSettings = {
  /** Scheme and host, no slash at the end. */
  readonly address: string;
  readonly token: string;
  /** Mount and name of the key: `transit/understory`. */
  readonly key: string;
};
