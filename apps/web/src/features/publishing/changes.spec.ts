import { changesBetween } from './changes';

describe('what a version would change', () => {
  it('is what is new, what is otherwise and, last, what is left out', () => {
    expect(
      changesBetween(
        [
          ['Gone', '1'],
          ['Same', '2'],
          ['Other', '3'],
        ],
        [
          ['New', '4'],
          ['Same', '2'],
          ['Other', '5'],
        ],
      ),
    ).toEqual([
      { where: 'New', before: null, after: '4' },
      { where: 'Other', before: '3', after: '5' },
      { where: 'Gone', before: '1', after: null },
    ]);
  });

  it('is nothing where both say the same, in whatever order', () => {
    expect(
      changesBetween(
        [
          ['One', '1'],
          ['Two', '2'],
        ],
        [
          ['Two', '2'],
          ['One', '1'],
        ],
      ),
    ).toEqual([]);
  });
});
