import fc from 'fast-check';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { envelop } from '../envelop';
import type { Json, StreamHead, StreamName } from '../envelope';
import { memoryEventStore } from '../memory/memory-event-store';
import { commandId, streamName } from '../names';
import { eventStoreMigrations, postgresEventStore } from './postgres-event-store';
import { verifyPostgresLog } from './verify-log';

const json: fc.Arbitrary<Json> = fc
  .jsonValue({ stringUnit: 'binary' })
  .map((value) => JSON.parse(JSON.stringify(value)) as Json);

/** One append: to one of three streams, after the head as it is now or as it was some steps ago. */
const step = fc.record({
  stream: fc.integer({ min: 0, max: 2 }),
  stale: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) }),
  command: fc.integer({ min: 0, max: 20 }),
  data: fc.array(json, { minLength: 1, maxLength: 3 }),
});

describe('PostgreSQL and the model in memory', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await createTestDatabase([eventStoreMigrations]);
  });
  afterAll(() => test.drop());

  let run = 0;

  it('agree on every outcome and on all that is read, whatever is appended', async () => {
    const store = postgresEventStore(test.database);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        run += 1;
        const model = memoryEventStore();
        const start = (await store.head()) ?? 0n;
        const heads = new Map<StreamName, readonly (StreamHead | null)[]>();
        for (const { stream: number, stale, command, data } of steps) {
          const stream = streamName(`run-${run}-${number}`);
          const known = heads.get(stream) ?? [null];
          const head = known[Math.max(0, known.length - 1 - stale)] ?? null;
          const events = envelop(head, stream, draftsOf(`${command}`, data));
          const expected = head?.revision ?? 'no-stream';
          const outcomes = await Promise.all(
            [model, store].map((each) => each.append(stream, expected, events).catch(() => 'defect' as const)),
          );
          const [byModel, byStore] = outcomes.map((outcome) =>
            outcome !== 'defect' && 'position' in outcome ? { ...outcome, position: undefined } : outcome,
          );
          expect(byStore).toEqual(byModel);
          heads.set(stream, [...known, await model.headOfStream(stream)]);
        }
        for (const stream of heads.keys()) {
          const [byModel, byStore] = await Promise.all([model, store].map((each) => each.readStream(stream)));
          expect(byStore).toEqual(byModel?.map((event) => ({ ...event, position: event.position + start })));
          expect(await store.headOfStream(stream)).toEqual(await model.headOfStream(stream));
        }
      }),
      { numRuns: 60 },
    );
    expect((await verifyPostgresLog(test.database)).faultCount).toBe(0);
  }, 60_000);
});

const draftsOf = (command: string, data: readonly Json[]) =>
  data.map((one) => ({
    type: 'Happened',
    schemaVersion: 1,
    data: one,
    occurredOn: '2026-03-01',
    command: {
      commandId: commandId(command),
      commandDigest: 'digest',
      actorId: 'somebody',
      actorRole: 'system',
      correlationId: 'correlation',
      causationId: null,
      at: '2026-03-01T09:30:00.000Z',
    },
  }));
