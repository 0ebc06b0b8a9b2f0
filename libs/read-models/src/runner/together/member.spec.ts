import type { Checkpoint, RecordedEvent } from '@understory/event-store';
import type { ReadModel } from '../read-model';
import { moveOf, standsOn } from './member';

const model: ReadModel = {
  name: 'children',
  version: 1,
  handles: { streamPrefix: 'child-', types: ['Enrolled'] },
  tables: [],
  foldIn: async () => [],
};

const event = (position: number, stream = 'child-1', type = 'Enrolled'): RecordedEvent =>
  ({
    position: BigInt(position),
    id: `e${position}`,
    stream,
    type,
    metadata: { hash: `h${position}` },
  }) as RecordedEvent;

const at = (position: number, proof: number | null = position): Checkpoint =>
  ({
    position: BigInt(position),
    proof: proof === null ? null : { position: BigInt(proof), eventId: `e${proof}`, hash: `h${proof}` },
  }) as Checkpoint;

const read = [event(3), event(4, 'staff-1'), event(5, 'child-1', 'Dosed'), event(6)];

describe('what a stretch of the log is to one of those who follow it together', () => {
  it('is its own events, and the end of all', () => {
    const move = moveOf({ model, reached: at(2) }, at(6), read);
    expect(move?.events.map(({ id }) => id)).toEqual(['e3', 'e6']);
    expect(move?.to).toEqual(at(6));
  });

  it('is nothing that it has taken in before', () => {
    expect(moveOf({ model, reached: at(3) }, at(6), read)?.events.map(({ id }) => id)).toEqual(['e6']);
    expect(moveOf({ model, reached: at(6) }, at(6), read)).toBeNull();
    expect(moveOf({ model, reached: at(8) }, at(6), read)).toBeNull();
  });

  it('is everything to one that has read nothing', () => {
    expect(moveOf({ model, reached: null }, at(6), read)?.events.map(({ id }) => id)).toEqual(['e3', 'e6']);
  });

  it('leaves it the proof that it had where the end has none', () => {
    expect(moveOf({ model, reached: at(2) }, at(7, null), [])?.to).toEqual(at(7, 2));
  });
});

describe('one that is ahead of what is read', () => {
  it('stands on the event that it has read, or on one that is not met', () => {
    for (const reached of [null, at(4), at(9), at(9, null)]) expect(standsOn({ model, reached }, read)).toBe(true);
  });

  it('does not stand on another event at the same position', () => {
    const other: Checkpoint = { ...at(4), proof: { ...at(4), eventId: 'e4', hash: 'another' } as never };
    expect(standsOn({ model, reached: other }, read)).toBe(false);
  });
});
