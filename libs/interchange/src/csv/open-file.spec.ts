import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFile } from './open-file';
import { readCsv } from './read-csv';

const folder = mkdtempSync(join(tmpdir(), 'understory-open-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const faultsOf = async (path: string) => {
  const faults: unknown[] = [];
  for await (const batch of readCsv('doses', openFile(path))) faults.push(...batch.faults);
  return faults;
};

describe('opening an import file', () => {
  it('reads its bytes', async () => {
    const path = join(folder, 'doses.csv');
    writeFileSync(path, 'child,intervention,delivered_at,minutes,delivered_by\n');
    expect(await faultsOf(path)).toEqual([]);
  });

  it('says so when there is no such file', async () =>
    expect(await faultsOf(join(folder, 'none.csv'))).toEqual([
      { line: 1, column: 'file', message: 'there is no such file; check the path' },
    ]));

  it('says so when it is a folder', async () =>
    expect(await faultsOf(folder)).toEqual([
      { line: 1, column: 'file', message: 'this is a folder; name the file inside it' },
    ]));
});
