import fc from 'fast-check';
import { readRecords, type RawRecord } from './read-records';

const chunksOf = (bytes: Buffer, size: number): readonly Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );

async function* streamed(chunks: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks;
}

const recordsOf = async (text: string | Buffer, chunkSize = 65_536): Promise<readonly RawRecord[]> => {
  const found: RawRecord[] = [];
  for await (const batch of readRecords(streamed(chunksOf(Buffer.from(text), chunkSize)))) found.push(...batch);
  return found;
};

const record = (line: number, ...cells: readonly string[]): RawRecord => ({ type: 'record', line, cells });

describe('cutting a file into records', () => {
  it('takes CRLF and LF alike, with or without one at the end', async () => {
    expect(await recordsOf('a,b\r\n1,2\n3,4')).toEqual([record(1, 'a', 'b'), record(2, '1', '2'), record(3, '3', '4')]);
    expect(await recordsOf('a,b\r\n')).toEqual([record(1, 'a', 'b')]);
  });

  it('reads quoted commas, quotes and line breaks', async () =>
    expect(await recordsOf('"a,b","c ""d""","e\nf"\n')).toEqual([record(1, 'a,b', 'c "d"', 'e\nf')]));

  it('names the physical line where a record starts, below cells of several lines and empty lines', async () =>
    expect(await recordsOf('"a\r\nb\r\nc",1\r\n\r\n\n"d\ne",2\n3,4\n')).toEqual([
      record(1, 'a\r\nb\r\nc', '1'),
      record(6, 'd\ne', '2'),
      record(8, '3', '4'),
    ]));

  it('goes on at the next line after a quotation mark inside a cell', async () =>
    expect(await recordsOf('a,b\n1,5" nail\n3,4\n')).toEqual([
      record(1, 'a', 'b'),
      { type: 'broken', line: 2, why: 'quote-inside-cell', cellIndex: 1 },
      record(3, '3', '4'),
    ]));

  it('goes on at the next line after text behind a closing quotation mark', async () =>
    expect(await recordsOf('a,b\n"x" ,2\n3,4\n')).toEqual([
      record(1, 'a', 'b'),
      { type: 'broken', line: 2, why: 'text-after-quote', cellIndex: 0 },
      record(3, '3', '4'),
    ]));

  it('goes on at the next line when a quotation mark never closes', async () =>
    expect(await recordsOf('a,b\n1,"x\n3,4\n5,6')).toEqual([
      record(1, 'a', 'b'),
      { type: 'broken', line: 2, why: 'quote-never-closed', cellIndex: 1 },
      record(3, '3', '4'),
      record(4, '5', '6'),
    ]));

  it('gives up on a row of more than 64 KiB and goes on behind it', async () => {
    const tooLong = { type: 'broken', line: 2, why: 'too-long', cellIndex: 1 };
    const expected = [record(1, 'a', 'b'), tooLong, record(3, '3', '4')];
    expect(await recordsOf(`a,b\n1,${'x'.repeat(300_000)}\n3,4\n`)).toEqual(expected);
    expect(await recordsOf(`a,b\n1,"${'x'.repeat(300_000)}"\n3,4\n`)).toEqual(expected);
  });

  it('gives up on a row of nothing but commas', async () =>
    expect(await recordsOf(`a,b\n${','.repeat(300_000)}\n3,4\n`)).toEqual([
      record(1, 'a', 'b'),
      { type: 'broken', line: 2, why: 'too-long', cellIndex: 0 },
      record(3, '3', '4'),
    ]));

  it('reads nothing out of nothing', async () => {
    expect(await recordsOf('')).toEqual([]);
    expect(await recordsOf('\n\r\n\n')).toEqual([]);
  });

  it('reads every file the same however its bytes are cut into chunks', async () => {
    const piece = fc.constantFrom('a', 'é', '🌱', ',', '\n', '\r\n', '"', '""', '"x"', '"x\r\ny"', ' ', '\r', '\u0000');
    const file = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(file, fc.integer({ min: 1, max: 9 }), async (text, chunkSize) => {
        expect(await recordsOf(text, chunkSize)).toEqual(await recordsOf(text));
      }),
      { numRuns: 300 },
    );
  });

  it('gives back whatever was written by the rules of RFC 4180', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ß', '字', ',', '"', '\n', '\r\n', ' '), maxLength: 12 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 });
    const write = (rows: readonly (readonly string[])[]) =>
      rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\r\n');
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const read = await recordsOf(write(rows), 7);
        expect(read.map((found) => found.type === 'record' && found.cells)).toEqual(rows);
      }),
      { numRuns: 200 },
    );
  });
});
