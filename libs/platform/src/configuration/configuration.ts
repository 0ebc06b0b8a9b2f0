import type { LogLevel } from '../log/log-level';

export type OpenidConfiguration = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  /** Which role a value of the claim stands for, in order; null: roles are given here. */
  readonly roles: {
    readonly claim: string;
    readonly roles: readonly (readonly [value: string, role: string])[];
  } | null;
  readonly opensAccounts: boolean;
};

export type Configuration = {
  /** Absolute. */
  readonly home: string;
  /** 0 = any free port. */
  readonly port: number;
  /** Undefined = the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined;
  /** Who makes and changes the tables; undefined = the role of `databaseUrl`. */
  readonly databaseOwnerUrl: string | undefined;
  /** Undefined = the job queue in PostgreSQL. */
  readonly redisUrl: string | undefined;
  /** Undefined = events in PostgreSQL. */
  readonly kurrentdbUrl: string | undefined;
  /** Undefined = the keys in the home. */
  readonly keysUrl: string | undefined;
  /** What wraps the keys; all undefined = a master key beside them. */
  readonly masters: {
    /** 32 bytes, as the next. */
    readonly key: Uint8Array | undefined;
    /** The one that a rotation goes over to. */
    readonly nextKey: Uint8Array | undefined;
    /** Of HashiCorp Vault: scheme and host, and mount and name of the key. */
    readonly vault: { readonly address: string; readonly token: string; readonly key: string } | undefined;
  };
  /** An IP address. */
  readonly listenAddress: string;
  /** Scheme and host, no slash at the end; undefined = reached on this machine alone. */
  readonly publicUrl: string | undefined;
  /** Addresses and networks. */
  readonly trustedProxies: readonly string[];
  /** Of one account. */
  readonly requestsPerMinute: number;
  readonly sessionIdleMinutes: number;
  readonly sessionHours: number;
  /** Absolute; undefined = only the built-in words are refused. */
  readonly breachedPasswordsFile: string | undefined;
  /** Whole years after the discharge; null = the agency has set no time. */
  readonly retentionYears: number | null;
  /** How long a record stays open that was opened in an emergency. */
  readonly emergencyMinutes: number;
  /** Undefined = people sign in with a password alone. */
  readonly openid: OpenidConfiguration | undefined;
  readonly logLevel: LogLevel;
};
