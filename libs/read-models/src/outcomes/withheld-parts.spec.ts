import { withheldParts } from './withheld-parts';

/** So many children; different letters are different children. */
const children = (letter: string, count: number) =>
  new Set(Array.from({ length: count }, (_, index) => `${letter}${index}`));

const withheld = (accepted: number, declined: number, undecided: number) => [
  ...withheldParts(
    [
      { name: 'accepted', children: children('a', accepted) },
      { name: 'declined', children: children('d', declined) },
    ],
    children('u', undecided),
  ),
];

describe('the parts of a shown whole', () => {
  it('are all shown when each is large and nothing is left over', () => expect(withheld(20, 11, 0)).toEqual([]));

  it('are all shown beside a large rest', () => expect(withheld(20, 11, 11)).toEqual([]));

  it('lose the small one, and with it the one it could be subtracted from', () =>
    expect(withheld(20, 4, 0)).toEqual(['declined', 'accepted']));

  it('lose only the small one when the rest hides it', () => expect(withheld(20, 4, 30)).toEqual(['declined']));

  it('lose the smallest one when the rest alone is small', () => expect(withheld(20, 11, 3)).toEqual(['declined']));

  it('treat an empty part as a small one', () => expect(withheld(12, 0, 0)).toEqual(['declined', 'accepted']));

  it('count a child once, however many of its flags are withheld', () => {
    const few = children('a', 6);
    const parts = [
      { name: 'accepted', children: few },
      { name: 'declined', children: children('d', 15) },
    ] as const;
    expect([...withheldParts(parts, few)]).toEqual(['accepted', 'declined']);
  });
});
