import { composeUpcasts, type UpcastStep } from './compose-upcasts';

const current = { RoomBooked: 3, RoomLeft: 1 };
const namesGuests: UpcastStep = {
  name: 'a guest becomes the first of several',
  type: 'RoomBooked',
  from: 1,
  to: 2,
  up: ({ guest, ...rest }) => ({ ...rest, guests: [guest] }),
};
const countsNights: UpcastStep = {
  name: 'nights are counted, one where nothing was said',
  type: 'RoomBooked',
  from: 2,
  to: 3,
  up: (data) => ({ nights: 1, ...data }),
};
const steps = [namesGuests, countsNights];
const booked = (schemaVersion: number, data: object) => ({ type: 'RoomBooked', schemaVersion, data });

describe('an event that an older release wrote', () => {
  const upcast = composeUpcasts(current, steps);

  it('is brought up step by step from wherever it stands', () => {
    expect(upcast(booked(1, { room: 7, guest: 'A' }))).toEqual({ room: 7, guests: ['A'], nights: 1 });
    expect(upcast(booked(2, { room: 7, guests: ['A', 'B'], nights: 4 }))).toEqual({
      room: 7,
      guests: ['A', 'B'],
      nights: 4,
    });
  });

  it('is given as it is when its shape is the one of today', () => {
    const data = { room: 7, guests: [], nights: 2 };
    expect(upcast(booked(3, data))).toBe(data);
  });

  it('is left as it was stored', () => {
    const data = Object.freeze({ room: 7, guest: 'A' });
    upcast(booked(1, data));
    expect(data).toEqual({ room: 7, guest: 'A' });
  });

  it('keeps what is sealed sealed, to the letter', () => {
    const note = 'sealed1.AQkJCQkJCQkJCQkJCYDBlL77qN4avF1n08hMhkAw0MZo';
    expect(upcast(booked(1, { guest: 'A', note }))).toMatchObject({ note });
  });

  it('has the same shape whatever the order in which the steps are listed', () =>
    expect(composeUpcasts(current, [countsNights, namesGuests])(booked(1, { guest: 'A' }))).toEqual({
      guests: ['A'],
      nights: 1,
    }));
});

describe('an event that this release cannot know', () => {
  const upcast = composeUpcasts(current, steps);
  it('is refused with what to do: a newer version', () =>
    expect(() => upcast(booked(4, {}))).toThrow(
      'An event RoomBooked of version 4 was written by a newer release: this one knows version 3. Start the newer release.',
    ));

  it('is refused with what to do: a newer type', () =>
    expect(() => upcast({ type: 'RoomPainted', schemaVersion: 1, data: {} })).toThrow(
      /RoomPainted was written by a newer release/,
    ));

  it.each([0, -1, 1.5])('is refused: version %d', (version) =>
    expect(() => upcast(booked(version, {}))).toThrow(/has no version/),
  );

  it('does not take what every object has for a type', () =>
    expect(() => upcast({ type: 'constructor', schemaVersion: 1, data: {} })).toThrow(/does not know the type/));
});

describe('a way up that is not whole', () => {
  it.each<[string, readonly UpcastStep[], RegExp]>([
    ['a gap', [namesGuests], /No step brings RoomBooked up from version 2/],
    ['a doubled step', [...steps, { ...namesGuests, name: 'again' }], /Two steps.*version 1: "a guest.*" and "again"/],
    ['a leap', [{ ...namesGuests, to: 3 }, countsNights], /must lead RoomBooked from version 1 to 2, not to 3/],
    [
      'a step beyond the current version',
      [...steps, { ...countsNights, name: 'too far', from: 3, to: 4 }],
      /"too far" leads RoomBooked beyond/,
    ],
    [
      'a step for a type that no event has',
      [...steps, { ...namesGuests, name: 'lost', type: 'RoomPainted' }],
      /"lost" leads RoomPainted/,
    ],
  ])('stops the start: %s', (_what, faulty, sentence) =>
    expect(() => composeUpcasts(current, faulty)).toThrow(sentence),
  );
});
