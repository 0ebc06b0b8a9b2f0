import { gunzipSync, gzipSync } from 'node:zlib';
import { readFile, writeFile } from 'node:fs/promises';
import { envelop, type EventDraft } from '../envelop';
import type { EventEnvelope, Json, StreamHead, StreamName } from '../envelope';
import type { EventStore } from '../event-store';
import { commandId, streamName } from '../names';
import type { TableToArchive } from './write-archive';

const draftOf = (name: string, data: Json): EventDraft => ({
  type: 'Noted',
  schemaVersion: 1,
  data,
  occurredOn: '2026-01-01',
  command: {
    commandId: commandId(name),
    commandDigest: 'd'.repeat(64),
    actorId: 'writer',
    actorRole: 'tester',
    correlationId: name,
    causationId: null,
    at: '2026-01-01T08:00:00.000Z',
  },
});

/** Events of several streams, taking turns. */
export const madeUpEvents = (count: number, streams = 3): readonly EventEnvelope[] => {
  const heads = new Map<StreamName, StreamHead>();
  return Array.from({ length: count }, (_, number) => {
    const stream = streamName(`record-${number % streams}`);
    const data = { number, text: 'Zoë said: "\u2028\\n"\n', half: 0.1, none: null, byNumber: { '9': 1, '10': 2 } };
    const [event] = envelop(heads.get(stream) ?? null, stream, [draftOf(`command-${number}`, data)]);
    if (event === undefined) throw new Error('No event was made.');
    const { recordedAt, hash } = event.metadata;
    heads.set(stream, { revision: event.revision, recordedAt, hash });
    return event;
  });
};

export const fill = async (store: EventStore, events: readonly EventEnvelope[]): Promise<void> => {
  for (const event of events)
    await store.append(event.stream, event.revision === 0 ? 'no-stream' : event.revision - 1, [event]);
};

export const hashesIn = async (store: EventStore): Promise<readonly string[]> => {
  const hashes: string[] = [];
  for await (const page of store.readAll(null)) hashes.push(...page.map(({ metadata }) => metadata.hash));
  return hashes;
};

export const madeUpTable = (name: string, ...pages: readonly (readonly string[])[]): TableToArchive => ({
  name,
  columns: ['a', 'b'],
  rows: (async function* () {
    yield* pages;
  })(),
});

/** Somebody with a packing tool and a text editor. */
export const editLines = async (
  file: string,
  edit: (lines: readonly string[]) => readonly (string | undefined)[],
): Promise<void> => {
  const lines = gunzipSync(await readFile(file))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  await writeFile(file, gzipSync(`${edit(lines).join('\n')}\n`));
};
