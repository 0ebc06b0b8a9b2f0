import { memoryKeys } from '@understory/access';
import type { ChildId } from '@understory/domain';
import { commandId, envelop, memoryEventStore, type EventDraft } from '@understory/event-store';
import { childStream } from '../identity/streams';
import { sealPersonalData } from '../sealing/personal-data';
import { loadChild } from './load-child';

const childId = 'c0000000-0000-4000-8000-000000000001' as ChildId;

const storedAt = async (schemaVersion: number) => {
  const [store, { keys }, stream] = [memoryEventStore(), memoryKeys(), childStream(childId)];
  const enrolment = {
    reference: 'AG-1',
    bornMonth: '2016-04',
    program: 'day',
    enrolledOn: '2025-02-03',
    demonstration: false,
  };
  const event = { type: 'ChildEnrolled', data: enrolment } as never;
  const draft: EventDraft = {
    type: 'ChildEnrolled',
    schemaVersion,
    data: sealPersonalData(event, stream, await keys.obtain(childId)),
    occurredOn: '2025-02-03',
    command: {
      commandId: commandId('one'),
      commandDigest: '',
      actorId: 'a',
      actorRole: 'clinician',
      correlationId: 'one',
      causationId: null,
      at: '2025-02-03T08:00:00.000Z',
    },
  };
  await store.append(stream, 'no-stream', envelop(null, stream, [draft]));
  return loadChild(store, keys, childId);
};

describe('loading a child', () => {
  it('opens what stands there in the shape of today', async () =>
    expect((await storedAt(1)).child.enrolment).toMatchObject({ reference: 'AG-1', program: 'day' }));

  it('stops at an event of a newer release, before anything is decided upon half of it', async () =>
    expect(storedAt(2)).rejects.toThrow(
      /ChildEnrolled of version 2 was written by a newer release.*Start the newer release/,
    ));
});
