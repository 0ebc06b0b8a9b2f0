import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { appendTo } from '../conformance/made-up-events.fixture';
import type { Position } from '../envelope';
import type { EventStore, StreamRange } from '../event-store';
import { streamName } from '../names';
import { eventStoreMigrations, postgresEventStore } from './postgres-event-store';

let test: TestDatabase;
let store: EventStore;
beforeAll(async () => {
  test = await createTestDatabase([eventStoreMigrations]);
  store = postgresEventStore(test.database);
  for (const [name, ...data] of [
    ['thing-b', 1],
    ['thing-a', 2, 3],
    ['thing', 4],
    ['thing-b', 5, 6],
    ['thing-c', 7],
    ['thing-a', 8],
  ] as const)
    await appendTo({ store }, streamName(name), ...data);
});
afterAll(() => test.drop());

const read = async (range: Partial<StreamRange>): Promise<readonly unknown[]> => {
  const found = [];
  const all = { from: 'thing-', before: 'thing-~', upTo: 99n as Position };
  for await (const page of store.readByStream?.({ ...all, ...range }) ?? [])
    for (const { stream, revision, data } of page) found.push(`${stream} ${revision} ${JSON.stringify(data)}`);
  return found;
};

describe('the log read by stream', () => {
  it.each([1, 2, 3, 100])('gives every stream whole and in order, by name, in pages of %i', async (pageSize) =>
    expect(await read({ pageSize })).toEqual([
      ...['thing-a 0 2', 'thing-a 1 3', 'thing-a 2 8'],
      ...['thing-b 0 1', 'thing-b 1 5', 'thing-b 2 6', 'thing-c 0 7'],
    ]),
  );

  it('includes where the range begins and not where it ends', async () =>
    expect(await read({ from: 'thing-b', before: 'thing-c' })).toEqual(['thing-b 0 1', 'thing-b 1 5', 'thing-b 2 6']));

  it('stands still at a position, whatever is written meanwhile', async () =>
    expect(await read({ upTo: 4n as Position })).toEqual(['thing-a 0 2', 'thing-a 1 3', 'thing-b 0 1']));

  it('gives the events as the log does, of their metadata only the moment of recording', async () => {
    const [whole] = await store.readStream(streamName('thing-c'));
    const range = { from: 'thing-c', before: 'thing-d', upTo: 99n as Position };
    const found = [];
    for await (const page of store.readByStream?.(range) ?? []) found.push(...page);
    expect(found.map((event) => ({ ...event, metadata: whole?.metadata }))).toEqual([
      { ...whole, recordedAt: whole?.metadata.recordedAt },
    ]);
  });

  it('gives the asked types only', async () => expect(await read({ types: ['Other'] })).toEqual([]));
});
