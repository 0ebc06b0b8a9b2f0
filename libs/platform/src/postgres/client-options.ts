import type { ClientConfig } from 'pg';
import { columnTypes } from './column-types';

/** The same for pooled, held and listening connections. */
export const clientOptions = (connectionString: string, applicationName: string): ClientConfig => ({
  connectionString,
  application_name: applicationName,
  types: columnTypes,
  // Ten seconds: without probes a server that vanished is noticed after two hours.
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
  connectionTimeoutMillis: 30_000,
  // What is sent without waiting for the answer before goes to the server at once, and saves the way there and back.
  pipeline: true,
});
