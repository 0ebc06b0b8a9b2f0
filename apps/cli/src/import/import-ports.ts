import type { Runtime } from '../runtime/runtime';

/** What reading a file into the record stands on. */
export type ImportPorts = Pick<
  Runtime,
  'database' | 'store' | 'keys' | 'index' | 'reference' | 'now' | 'newCommandId' | 'tell' | 'progress'
>;
