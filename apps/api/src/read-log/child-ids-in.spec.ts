import { StreamableFile } from '@nestjs/common';
import { CsvFile } from '../outcomes/csv-file';
import { childIdsIn } from './child-ids-in';

describe('the children that an answer names', () => {
  it('are found wherever they stand, each once', () =>
    expect(
      childIdsIn({ children: [{ childId: 'a', openFlag: { childId: 'b' } }, { childId: 'a' }], more: null }),
    ).toEqual(['a', 'b']));

  it('are none in an answer about nobody', () => {
    for (const answer of [undefined, null, 'text', 7, {}, [], new StreamableFile(Buffer.from('pdf'))])
      expect(childIdsIn(answer)).toEqual([]);
  });

  it('are those that a table says it names', () =>
    expect(childIdsIn(new CsvFile('worklist', ['child'], [], ['a', 'b']))).toEqual(['a', 'b']));
});
