/** What wraps the other secrets of a key store: 32 bytes of ours, or a key that a key management service never gives away. */
export type Master = {
  /** Tells it from every other one, and nothing else about it. */
  readonly name: string;
  /** One line in which the secret lies. It opens under this name of a secret alone. */
  wrap(secret: Buffer, secretName: string): Promise<string>;
  /** Null where another one wrapped it, or it is damaged. Throws where nobody can tell now. */
  unwrap(content: Buffer, secretName: string): Promise<Buffer | null>;
  /** For one that has versions of its own, by what is wrapped: whether that is under the newest. */
  isNewest?(content: Buffer): boolean;
  /** Makes a new version of itself that wraps from now on. */
  renew?(): Promise<void>;
};

/** Where the masters of a store come from. */
export type MasterSource = {
  /** Whatever may have wrapped something in this store, the newest first. */
  all(): Promise<readonly Master[]>;
  /** Wraps from now on. Asked anew for every new secret: another process may have begun to rotate. */
  newest(): Promise<Master>;
};
