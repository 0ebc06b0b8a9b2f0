import { eventsFor, newStream } from './double/drafts.fixture';
import { seenStreams } from './seen-streams';

describe('what is known of streams', () => {
  it('grows with events that continue it, whoever read or wrote them', () => {
    const [stream, seen] = [newStream(), seenStreams()];
    const events = eventsFor(stream, 1, 2, 3);
    seen.learn(events.slice(0, 2));
    seen.learn(events);
    expect(seen.of(stream)).toEqual({
      revision: 2,
      hash: events[2]?.metadata.hash,
      ids: new Set(events.map(({ id }) => id)),
    });
  });

  it('never has a gap: events from the middle of an unknown stream are of no use', () => {
    const [stream, seen] = [newStream(), seenStreams()];
    const events = eventsFor(stream, 1, 2, 3);
    seen.learn(events.slice(1));
    expect(seen.of(stream)).toBeNull();
    seen.learn(events.slice(0, 1));
    seen.learn(events.slice(2));
    expect(seen.of(stream)?.revision).toBe(0);
  });

  it('is bounded: the stream that was unused for longest is forgotten', () => {
    const seen = seenStreams(4);
    const [one, two, three] = [newStream(), newStream(), newStream()];
    seen.learn(eventsFor(one, 1, 2));
    seen.learn(eventsFor(two, 1, 2));
    seen.of(one);
    seen.learn(eventsFor(three, 1));
    expect([one, two, three].map((stream) => seen.of(stream) === null)).toEqual([false, true, false]);
  });

  it('keeps the one stream at hand, however long it is', () => {
    const [stream, seen] = [newStream(), seenStreams(2)];
    seen.learn(eventsFor(stream, 1, 2, 3));
    expect(seen.of(stream)?.revision).toBe(2);
  });
});
