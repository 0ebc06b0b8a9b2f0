import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readLineFile, type LineFilePart } from './read-line-file';
import { writeLineFile } from './write-line-file';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'line-file-'));
  file = join(folder, 'kept.gz');
});
afterEach(() => rm(folder, { recursive: true }));

const texts = async function* (...given: readonly string[]) {
  yield* given;
};
const unchecked = async () => undefined;
const partsOf = async (path: string): Promise<readonly LineFilePart[]> => {
  const parts: LineFilePart[] = [];
  for await (const part of readLineFile(path)) parts.push(part);
  return parts;
};
const linesOf = async (path: string) =>
  (await partsOf(path)).flatMap((part) => (part.kind === 'lines' ? part.lines : [`DAMAGED ${part.what}`]));

describe('a file of packed lines', () => {
  it('gives back what was written, whatever the size of a line', async () => {
    const long = 'é'.repeat(3_000_000);
    await writeLineFile(file, texts('one\n', 'two\nthr', 'ee\n', `${long}\n`, '\n'), unchecked);
    expect(await linesOf(file)).toEqual(['one', 'two', 'three', long, '']);
  });

  it('can be read by its owner alone', async () => {
    await writeLineFile(file, texts('one\n'), unchecked);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('is never put over one that is there', async () => {
    await writeFile(file, 'precious');
    await expect(writeLineFile(file, texts('one\n'), unchecked)).rejects.toThrow(/is there already.*Name another file/);
    expect(await readFile(file, 'utf8')).toBe('precious');
  });

  it('does not appear when its check fails, nor when its source does', async () => {
    const failing = () => Promise.reject(new Error('read back wrongly'));
    await expect(writeLineFile(file, texts('one\n'), failing)).rejects.toThrow('read back wrongly');
    const broken = async function* () {
      yield 'one\n';
      throw new Error('the source broke');
    };
    await expect(writeLineFile(file, broken(), unchecked)).rejects.toThrow('the source broke');
    expect(await readdir(folder)).toEqual([]);
  });

  it('is under another name while it is checked', async () => {
    await writeLineFile(file, texts('one\n'), async (draft) => {
      expect(await linesOf(draft)).toEqual(['one']);
      expect(await readdir(folder)).not.toContain('kept.gz');
    });
    expect(await readdir(folder)).toEqual(['kept.gz']);
  });

  it('that was cut off says so, after the lines that can be read', async () => {
    const whole = gzipSync(Array.from({ length: 50_000 }, (_, index) => `${index * 7919}\n`).join(''));
    await writeFile(file, whole.subarray(0, whole.length - 9));
    expect((await partsOf(file)).at(-1)).toMatchObject({
      kind: 'damaged',
      what: expect.stringMatching(/cut off/) as unknown,
    });
    await writeFile(file, gzipSync('one\ntw'));
    expect(await linesOf(file)).toEqual(['one', 'DAMAGED its last line is cut off']);
  });

  it('that was changed, or is something else, says so', async () => {
    const whole = gzipSync('one\ntwo\n');
    whole.writeUInt8(whole.readUInt8(whole.length - 8) ^ 1, whole.length - 8);
    await writeFile(file, whole);
    expect((await partsOf(file)).at(-1)).toMatchObject({
      kind: 'damaged',
      what: expect.stringMatching(/damaged/) as unknown,
    });
    await writeFile(file, 'plain text');
    expect(await linesOf(file)).toEqual(['DAMAGED the packed bytes are damaged, or this is no gzip file']);
  });

  it('that is not there throws', async () => {
    await expect(partsOf(join(folder, 'absent'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
