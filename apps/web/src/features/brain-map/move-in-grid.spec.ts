import { moveInGrid } from './move-in-grid';

const lengths = [6, 4, 3];

describe('moving in the pyramid', () => {
  it.each([
    ['ArrowRight', { row: 0, column: 5 }, { row: 0, column: 5 }],
    ['ArrowLeft', { row: 0, column: 5 }, { row: 0, column: 4 }],
    ['ArrowDown', { row: 0, column: 5 }, { row: 1, column: 3 }],
    ['ArrowDown', { row: 2, column: 1 }, { row: 2, column: 1 }],
    ['ArrowUp', { row: 2, column: 2 }, { row: 1, column: 3 }],
    ['Home', { row: 1, column: 2 }, { row: 1, column: 0 }],
    ['End', { row: 1, column: 0 }, { row: 1, column: 3 }],
  ])('by %s stays inside and in line', (key, from, to) => expect(moveInGrid(lengths, from, key)).toEqual(to));

  it('leaves other keys alone', () => expect(moveInGrid(lengths, { row: 0, column: 0 }, 'a')).toBeNull());
});
