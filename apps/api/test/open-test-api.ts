import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { accessMigrations, openFolderKeys, postgresReadLog, usualSignInSettings } from '@understory/access';
import {
  ensureReferenceData,
  evaluateReadiness,
  publishNormSet,
  referenceData,
  type CommandOutcome,
} from '@understory/commands';
import { demonstrationNormSet, type ChildId, type Instant, type LocalDate } from '@understory/domain';
import { commandId, eventStoreMigrations, postgresEventStore, type EventStore } from '@understory/event-store';
import { jobsMigrations, loadQueueBoard } from '@understory/jobs';
import { createLog } from '@understory/platform';
import { readModelMigrations, readModels, runBacktest, startRunner } from '@understory/read-models';
import { renderPdf } from '@understory/reports';
import { createTestDatabase } from '../../../test/support/database';
import { drawCopyOf, finishErasures } from '../../worker/src';
import { createApi, onThisMachine, type ApiPorts, type BuiltReport } from '../src';
import type { Answer, Ask, Sent } from './ask';
import { askAt, type SignedInAs } from './browser';
import { peopleOfATest, type PeopleOfATest } from './people-of-a-test';

export type { Answer, Ask, Sent };

export type TestApi = {
  readonly app: NestFastifyApplication;
  readonly ports: ApiPorts;
  readonly store: EventStore;
  readonly connectionString: string;
  readonly people: PeopleOfATest;
  /** Whom `ask` asks as. */
  readonly clinician: SignedInAs;
  /** What was logged, as one text. */
  logged(): string;
  readonly reports: Map<string, BuiltReport>;
  /** Over HTTP, as the clinician; a body is sent as JSON, a string as it is. */
  readonly ask: Ask;
  /** The same as somebody else, or signed out. */
  askAs(who?: SignedInAs): Ask;
  evaluateReadiness(childId: string): Promise<CommandOutcome>;
  /** Puts another norm set in force. */
  publishNorms(): Promise<void>;
  close(): Promise<void>;
};

export const clock = (): Instant => '2026-06-01T12:00:00.000Z' as Instant;

const today = '2026-06-01' as LocalDate;
const operator = { id: 'operator', role: 'importer' } as const;

type TestApiOptions = {
  readonly isDemonstration?: boolean;
  /** Null: the queue lives in PostgreSQL. */
  readonly redisUrl?: string | null;
};

/** The API over a real log, real keys and real read models, listening on a port of its own. */
export const openTestApi = async ({
  isDemonstration = false,
  redisUrl = null,
}: TestApiOptions = {}): Promise<TestApi> => {
  const folder = await mkdtemp(join(tmpdir(), 'understory-api-'));
  const testDatabase = await createTestDatabase([
    eventStoreMigrations,
    ...readModelMigrations,
    jobsMigrations,
    ...accessMigrations,
  ]);
  const { database } = testDatabase;
  const { keys, index, sealingSecret } = await openFolderKeys(join(folder, 'keys'));
  const store = postgresEventStore(database);
  await ensureReferenceData({ store, index }, { actor: { id: 'start', role: 'system' }, at: clock() });
  const lines: string[] = [];
  const log = createLog({ level: 'info', readable: false, write: (line) => void lines.push(line) });
  const runner = await startRunner({ database, store, models: readModels, log });
  const reference = referenceData(store);
  const reports = new Map<string, BuiltReport>();
  const queueBoard = await loadQueueBoard({ ...testDatabase, redisUrl, log });
  const newId = () => commandId(randomUUID());
  const ports: ApiPorts = {
    ...{ database, store, keys, index, reference, log, clock, newId },
    factorSecret: sealingSecret('second factor'),
    idTokenSecret: sealingSecret('id token'),
    signIn: usualSignInSettings,
    isDemonstrationHome: async () => isDemonstration,
    readModels: { caughtUp: (position, options) => runner.caughtUp(position, options) },
    report: async (childId) => reports.get(childId) ?? null,
    // Drawn for real, and in this thread: the others load what is compiled.
    copy: drawCopyOf({ store, keys, reference, renderer: { render: renderPdf } }),
    queueBoard,
    runBacktest,
    retentionYears: null,
    finishErasure: (childId) => finishErasures({ database, keys }, [childId]),
    readLog: postgresReadLog(database),
    emergencyMinutes: 60,
  };
  // One address asks as everybody, and faster than people do.
  const app = await createApi(ports, [], { ...onThisMachine, requestsPerMinute: 100_000 });
  await app.listen(0, '127.0.0.1');
  const address = await app.getUrl();
  const people = await peopleOfATest(address, database);
  const clinician = await people.add('clinician');
  return {
    app,
    ports,
    store,
    connectionString: testDatabase.connectionString,
    people,
    clinician,
    logged: () => lines.join('\n'),
    reports,
    ask: askAt(address, clinician),
    askAs: (who) => askAt(address, who),
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
      await queueBoard.close();
      await runner.stop();
      await testDatabase.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
