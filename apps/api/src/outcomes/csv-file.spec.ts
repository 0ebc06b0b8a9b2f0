import { text } from 'node:stream/consumers';
import { CsvFile, type CsvCell } from './csv-file';

const written = async (...rows: readonly (readonly CsvCell[])[]) =>
  text(new CsvFile('table', ['a', 'b'], rows, []).getStream());

describe('a table as CSV', () => {
  it('has a byte order mark, a header row and lines that end as RFC 4180 says', async () =>
    // `text` takes the byte order mark away as every reader does.
    expect(await written(['x', 1.5])).toBe('a,b\r\nx,1.5\r\n'));

  it('leaves a cell empty where nothing is known', async () =>
    expect(await written([null, 0])).toContain('\r\n,0\r\n'));

  it('quotes commas, quotes and line ends', async () =>
    expect(await written(['a,b', 'say "so"\nnow'])).toContain('"a,b","say ""so""\nnow"'));

  it('hands no formula to a spreadsheet', async () => expect(await written(['=1+1', '@x'])).toContain(`'=1+1,'@x`));
});
