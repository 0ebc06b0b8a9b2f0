import { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { OperatorError } from '@understory/platform';

export type RenewableClient = {
  current(): KurrentDBClient;
  /** After silence: the client cannot be told to drop a connection that no longer answers, so it is replaced. */
  renew(): void;
  close(): Promise<void>;
};

export const renewableClient = (connectionString: string): RenewableClient => {
  let client: KurrentDBClient | null = connect(connectionString);
  const current = (): KurrentDBClient => (client ??= connect(connectionString));
  return {
    current,
    renew: () => {
      const silent = client;
      client = null;
      // Rejects whatever still waits on it, and those who wait ask again.
      void silent?.dispose();
    },
    close: async () => {
      await client?.dispose();
      client = null;
    },
  };
};

const connect = (connectionString: string): KurrentDBClient => {
  try {
    return KurrentDBClient.connectionString(connectionString);
  } catch (error) {
    // The original is dropped on purpose: it carries the connection string.
    throw new OperatorError(`The KurrentDB of KURRENTDB_URL cannot be used: ${problemWithFiles(error)}`);
  }
};

const problemWithFiles = (error: unknown): string =>
  error instanceof Error && /^(Failed to load certificate|userCertFile must)/.test(error.message)
    ? error.message
    : 'the client does not understand the URL; look at its hosts, ports and options.';
