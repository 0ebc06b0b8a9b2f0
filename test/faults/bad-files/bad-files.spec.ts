import { badFiles } from './bad-files';
import type { GoodFile } from './bad-file';
import { importInto, noRecords, type Records } from './import-into-records';

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

const recordsAfter = async (files: readonly GoodFile[]): Promise<Records> => {
  let records = noRecords;
  for (const { kind, bytes } of files) {
    const imported = await importInto(records, { kind, bytes: inChunks(bytes, 65_536) });
    expect(imported.faults).toEqual([]);
    ({ records } = imported);
  }
  return records;
};

describe('a bad file changes nothing and says everything that is wrong', () => {
  it('in more than forty ways', () => expect(badFiles.length).toBeGreaterThanOrEqual(40));

  it('each told apart by its title', () =>
    expect(new Set(badFiles.map(({ title }) => title)).size).toBe(badFiles.length));

  const titled = badFiles.map((bad) => [`${bad.kind}: ${bad.title}`, bad] as const);

  it.each(titled)('%s', async (_title, { kind, bytes, faults, before = [], correct }) => {
    const records = await recordsAfter(before);
    const reason = correct === undefined ? {} : { correct };
    // In one piece, and cut into pieces so small that every boundary falls between two chunks somewhere.
    for (const chunkSize of bytes.length < 10_000 ? [bytes.length, 1, 7] : [65_536]) {
      const imported = await importInto(records, { kind, bytes: inChunks(bytes, chunkSize), ...reason });
      expect(imported.faults).toEqual(faults.map((fault) => `file.csv:${fault}`));
      expect(imported.commands).toEqual([]);
      expect(imported.records).toBe(records);
    }
  });
});
