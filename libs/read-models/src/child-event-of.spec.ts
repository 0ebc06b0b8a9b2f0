import type { RecordedEvent } from '@understory/event-store';
import { childEventOf } from './child-event-of';
import { enrolled, recorded } from './made-up-children.fixture';

describe('an event as read models see it', () => {
  const [event] = recorded([enrolled('1')]);
  const of = (change: Partial<RecordedEvent>) => () => childEventOf({ ...event, ...change } as RecordedEvent);

  it('is what was stored, when its shape is the one of today', () => expect(of({})().data).toBe(event?.data));

  it('is refused when a newer release wrote it, instead of being folded wrongly', () => {
    expect(of({ schemaVersion: 2 })).toThrow(/ChildEnrolled of version 2 was written by a newer release/);
    expect(of({ type: 'ChildRenamed' })).toThrow(/ChildRenamed was written by a newer release/);
  });
});
