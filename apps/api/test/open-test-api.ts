import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openDevelopmentToken, openFolderKeys } from '@understory/access';
import {
  ensureReferenceData,
  evaluateReadiness,
  publishNormSet,
  referenceData,
  type CommandOutcome,
} from '@understory/commands';
import { demonstrationNormSet, type ChildId, type Instant, type LocalDate } from '@understory/domain';
import { commandId, eventStoreMigrations, postgresEventStore, type EventStore } from '@understory/event-store';
import { migrate, createLog } from '@understory/platform';
import { readModelMigrations, readModels, startRunner } from '@understory/read-models';
import { createTestDatabase } from '../../../test/support/database';
import { createApi, type ApiPorts, type BuiltReport } from '../src';

export type Answer = { readonly status: number; readonly headers: Headers; readonly body: unknown };

export type Sent = { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> };

export type TestApi = {
  readonly app: NestFastifyApplication;
  readonly ports: ApiPorts;
  readonly store: EventStore;
  readonly token: string;
  /** What was logged, as one text. */
  logged(): string;
  readonly reports: Map<string, BuiltReport>;
  /** Over HTTP, with the token; a body is sent as JSON, a string as it is. */
  ask(method: string, path: string, sent?: Sent): Promise<Answer>;
  evaluateReadiness(childId: string): Promise<CommandOutcome>;
  /** Puts another norm set in force. */
  publishNorms(): Promise<void>;
  close(): Promise<void>;
};

export const clock = (): Instant => '2026-06-01T12:00:00.000Z' as Instant;

const today = '2026-06-01' as LocalDate;
const operator = { id: 'operator', role: 'importer' } as const;

/** The API over a real log, real keys and real read models, listening on a port of its own. */
export const openTestApi = async (): Promise<TestApi> => {
  const folder = await mkdtemp(join(tmpdir(), 'understory-api-'));
  const testDatabase = await createTestDatabase((empty) =>
    migrate(empty, [eventStoreMigrations, ...readModelMigrations]),
  );
  const { database } = testDatabase;
  const { keys, index } = await openFolderKeys(join(folder, 'keys'));
  const developmentToken = await openDevelopmentToken(join(folder, 'token'));
  const store = postgresEventStore(database);
  await ensureReferenceData({ store, index }, { actor: { id: 'start', role: 'system' }, at: clock() });
  const lines: string[] = [];
  const log = createLog({ level: 'info', readable: false, write: (line) => void lines.push(line) });
  const runner = await startRunner({ database, store, models: readModels, log });
  const reference = referenceData(store);
  const reports = new Map<string, BuiltReport>();
  const newId = () => commandId(randomUUID());
  const ports: ApiPorts = {
    ...{ database, store, keys, index, reference, log, clock, newId, developmentToken },
    readModels: { caughtUp: (position, options) => runner.caughtUp(position, options) },
    report: async (childId) => reports.get(childId) ?? null,
  };
  const app = await createApi(ports);
  await app.listen(0, '127.0.0.1');
  return {
    app,
    ports,
    store,
    token: developmentToken.text,
    logged: () => lines.join('\n'),
    reports,
    ask: askAt(await app.getUrl(), developmentToken.text),
    evaluateReadiness: async (childId) =>
      evaluateReadiness(
        { store, keys },
        { childId: childId as ChildId, reference: await reference.current(), at: clock(), commandId: newId() },
      ),
    publishNorms: async () => {
      const { source, licence, rows } = demonstrationNormSet;
      const norms = { name: 'agency', demonstration: false, source, licence, rows, reason: null };
      const command = { type: 'PublishNormSet', ...norms, on: today } as const;
      await publishNormSet({ store, index }, command, { actor: operator, at: clock(), commandId: newId() });
    },
    close: async () => {
      await app.close();
      await runner.stop();
      await testDatabase.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** Asks an API at an address, with a token. */
export const askAt =
  (address: string, token: string): TestApi['ask'] =>
  async (method, path, { body, headers } = {}) => {
    const response = await fetch(`${address}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const isJson = method !== 'HEAD' && response.headers.get('content-type')?.includes('json') === true;
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? await response.json() : await response.text(),
    };
  };
