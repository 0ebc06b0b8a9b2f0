import { envelop, type EventDraft } from './envelop';
import { eventIdOf } from './event-id';
import { commandId, streamName } from './names';

const stream = streamName('thing-1');
const at = '2026-03-01T09:30:00.000Z';

const draft = (command: string, clock = at, data: EventDraft['data'] = {}): EventDraft => ({
  type: 'Happened',
  schemaVersion: 1,
  data,
  occurredOn: '2026-02-27',
  command: {
    commandId: commandId(command),
    commandDigest: 'digest',
    actorId: 'somebody',
    actorRole: 'system',
    correlationId: 'correlation',
    causationId: null,
    at: clock,
  },
});

describe('putting events into envelopes', () => {
  it('starts a stream at revision 0 after 64 zeros', () =>
    expect(envelop(null, stream, [draft('c')])).toMatchObject([
      { stream, revision: 0, metadata: { previousHash: '0'.repeat(64), recordedAt: at, occurredOn: '2026-02-27' } },
    ]));

  it('continues a stream after its last event', () => {
    const head = { revision: 6, recordedAt: at, hash: 'a'.repeat(64) };
    const [seventh, eighth] = envelop(head, stream, [draft('c'), draft('c')]);
    expect([seventh?.revision, eighth?.revision]).toEqual([7, 8]);
    expect(seventh?.metadata.previousHash).toBe(head.hash);
    expect(eighth?.metadata.previousHash).toBe(seventh?.metadata.hash);
  });

  it('never lets time run backwards in a stream, when the clock was set back', () => {
    const head = { revision: 0, recordedAt: '2026-03-01T09:30:00.500Z', hash: 'a'.repeat(64) };
    const times = ['2026-03-01T09:30:00.000Z', '2026-03-01T09:31:00.000Z', '2026-03-01T09:30:30.000Z'];
    const recorded = envelop(
      head,
      stream,
      times.map((time) => draft(time, time)),
    ).map(({ metadata }) => metadata.recordedAt);
    expect(recorded).toEqual(['2026-03-01T09:30:00.500Z', '2026-03-01T09:31:00.000Z', '2026-03-01T09:31:00.000Z']);
  });

  it('refuses a clock whose text would not sort', () =>
    expect(() => envelop(null, stream, [draft('c', '2026-03-01T10:30:00+01:00')])).toThrow(
      /is not UTC with milliseconds/,
    ));

  it('counts events within their command, so that alone or in a batch a command makes the same ids', () => {
    const batch = envelop(null, stream, [draft('a'), draft('a'), draft('b'), draft('b')]);
    expect(batch.map(({ id }) => id)).toEqual([
      eventIdOf(stream, commandId('a'), 0),
      eventIdOf(stream, commandId('a'), 1),
      eventIdOf(stream, commandId('b'), 0),
      eventIdOf(stream, commandId('b'), 1),
    ]);
  });

  it('makes identical envelopes from identical drafts', () =>
    expect(envelop(null, stream, [draft('a')])).toEqual(envelop(null, stream, [draft('a')])));

  it('refuses a number that JSON cannot hold', () =>
    expect(() => envelop(null, stream, [draft('a', at, { x: NaN })])).toThrow());
});

describe('the id of an event', () => {
  it('is the same for ever', () =>
    expect(eventIdOf(stream, commandId('c'), 0)).toBe('cf491ec7-2ba7-889b-b308-9fd07b24f1ca'));

  it('differs by stream, command and place in the command, and no two of them run into each other', () => {
    const ids = [
      eventIdOf(stream, commandId('c'), 0),
      eventIdOf(streamName('thing-2'), commandId('c'), 0),
      eventIdOf(stream, commandId('d'), 0),
      eventIdOf(stream, commandId('c'), 1),
      eventIdOf(streamName('thing-1c'), commandId('c'), 0),
      eventIdOf(stream, commandId('c0'), 0),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
