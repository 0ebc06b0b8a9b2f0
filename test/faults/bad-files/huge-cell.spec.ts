import { headerOf } from '@understory/interchange';
import { importInto, noRecords } from './import-into-records';
import { rowText } from './write-file';

const megabyte = Buffer.alloc(1024 * 1024, 'x');
// What one chunk and its copies may take; a reader that gathers the cell would take a thousand times as much.
const mayGrow = 150 * 1024 * 1024;

async function* fileWithCellOf(megabytes: number, quote: string): AsyncGenerator<Buffer> {
  yield Buffer.from(`${headerOf('norms')}\n${quote}`);
  for (let written = 0; written < megabytes; written += 1) yield megabyte;
  yield Buffer.from(`${quote}\n${rowText('norms', { f1: '99' })}\n`);
}

describe('a cell of a gigabyte', () => {
  it.each([
    ['without quotation marks', ''],
    ['in quotation marks', '"'],
  ])('is one fault and fills no memory, %s', async (_how, quote) => {
    const before = process.memoryUsage().rss;
    const { faults } = await importInto(noRecords, { kind: 'norms', bytes: fileWithCellOf(1024, quote) });
    expect(faults).toEqual([
      'file.csv:2: row: the row is longer than 64 KiB; most likely a quotation mark opens here and never closes',
      'file.csv:3: f1: "99" is out of range; write a number from 1 to 12 with at most two decimals',
    ]);
    expect(process.memoryUsage().rss - before).toBeLessThan(mayGrow);
  });
});
