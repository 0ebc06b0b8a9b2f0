import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDevelopmentToken } from './development-token';

describe('the development token', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'token-'));
    file = join(folder, 'development.token');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is random, and stays the same from start to start', async () => {
    const [first, again] = [await openDevelopmentToken(file), await openDevelopmentToken(file)];
    const other = await openDevelopmentToken(join(folder, 'other.token'));
    expect(again.text).toBe(first.text);
    expect(other.text).not.toBe(first.text);
    expect((await readFile(file, 'utf8')).trim()).toBe(first.text);
  });

  it('can be read by its owner alone', async () => {
    await openDevelopmentToken(file);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('matches itself and nothing shorter, longer or else', async () => {
    const token = await openDevelopmentToken(file);
    expect(token.matches(token.text)).toBe(true);
    for (const candidate of ['', token.text.slice(1), `${token.text}A`, token.text.toLowerCase().toUpperCase()])
      expect(token.matches(candidate)).toBe(false);
  });

  it('is never replaced in silence: a damaged file says what to do', async () => {
    await writeFile(file, 'short\n');
    await expect(openDevelopmentToken(file)).rejects.toThrow(/is damaged\. Remove it/);
  });
});
