import { copyFile, link, mkdtemp, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { keyRingConformance } from './key-ring.conformance';
import { openFolderKeys, openFolderStore } from './key-ring';
import { keyStoreConformance } from './key-store/key-store.conformance';

const record = 'ab0c1d2e-0000-4000-8000-000000000001';
const other = 'ab0c1d2e-0000-4000-8000-000000000002';

const newFolder = async () => join(await mkdtemp(join(tmpdir(), 'keys-')), 'keys');
const removed = (folder: string) => () => rm(join(folder, '..'), { recursive: true });

keyStoreConformance('a folder', async () => {
  const folder = await newFolder();
  return { store: await openFolderStore(folder), again: () => openFolderStore(folder), close: removed(folder) };
});

keyRingConformance('a folder', async () => {
  const folder = await newFolder();
  const store = await openFolderStore(folder);
  return { store, open: (options) => openFolderKeys(folder, options), close: removed(folder) };
});

describe('the key folder', () => {
  let folder: string;
  const fileOf = (recordId: string) => join(folder, recordId.slice(0, 2), `${recordId}.key`);
  const open = async () => (await openFolderKeys(folder)).keys;

  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'keys-')), 'keys');
  });
  afterEach(() => rm(join(folder, '..'), { recursive: true }));

  it('lets only the owner in', async () => {
    await (await open()).obtain(record);
    const names = [folder, join(folder, 'ab'), join(folder, 'master.key'), join(folder, 'index.key'), fileOf(record)];
    const modes = await Promise.all(names.map(async (name) => (await stat(name)).mode & 0o777));
    expect(modes).toEqual([0o700, 0o700, 0o600, 0o600, 0o600]);
  });

  it('leaves no draft behind when many make one key at once', async () => {
    const stores = await Promise.all(Array.from({ length: 8 }, open));
    await Promise.all([...stores, ...stores].map((keys) => keys.obtain(record)));
    expect(await readdir(join(folder, 'ab'))).toEqual([`${record}.key`]);
  });

  describe('destroying a key', () => {
    it('overwrites the key where it stood, so that another name of the same file holds nothing either', async () => {
      const keys = await open();
      await keys.obtain(record);
      await link(fileOf(record), join(folder, 'second-name'));
      const before = await readFile(join(folder, 'second-name'), 'utf8');
      await keys.destroy(record);
      const after = await readFile(join(folder, 'second-name'));
      expect(after.length).toBe(before.length);
      expect(after.toString('utf8')).not.toContain(before.slice(0, 20));
    });
  });

  it('destroys a key also where a process that died has left it in a draft, and lets a writer of now be', async () => {
    const keys = await open();
    await keys.obtain(record);
    const drafts = ['0123456789abcdef', 'fedcba9876543210'].map((end) => `${fileOf(record)}.new-${end}`);
    for (const draft of drafts) await copyFile(fileOf(record), draft);
    const [left = '', now = ''] = drafts;
    const anHourAgo = new Date(Date.now() - 3_600_000);
    await utimes(left, anHourAgo, anHourAgo);
    await link(left, join(folder, 'second-name'));
    const before = await readFile(left);
    await keys.destroy(record);
    expect(await readdir(join(folder, 'ab'))).toEqual([`${record}.key`, basename(now)]);
    expect((await readFile(join(folder, 'second-name'))).equals(before)).toBe(false);
  });

  describe('a damaged folder', () => {
    it('without its master stops with an explanation, and makes no new one', async () => {
      await (await open()).obtain(record);
      await rm(join(folder, 'master.key'));
      await expect(open()).rejects.toThrow(/master\.key is missing although record keys exist\. Restore/);
      await rm(join(folder, 'index.key'));
      await expect(open()).rejects.toThrow(/master\.key is missing although record keys exist\. Restore/);
      expect(await readdir(folder)).toEqual(['ab']);
    });

    it('without its index key stops, since every record would get a second id', async () => {
      await (await open()).obtain(record);
      await rm(join(folder, 'index.key'));
      await expect(open()).rejects.toThrow(/index\.key is missing/);
    });

    it('with a cut master stops', async () => {
      await open();
      await truncate(join(folder, 'master.key'), 31);
      await expect(open()).rejects.toThrow(/master\.key is damaged: 32 bytes expected, 31 found/);
    });

    it('with the master of another store opens nothing', async () => {
      await open();
      await writeFile(join(folder, 'master.key'), Buffer.alloc(32, 1));
      await expect(open()).rejects.toThrow(
        /index\.key cannot be opened: it is damaged, or belongs to another master key/,
      );
    });

    it('with a cut, empty or swapped record key says which file, and makes no new key', async () => {
      const keys = await open();
      await keys.obtainMany([record, other]);
      const whole = await readFile(fileOf(record));
      for (const content of [whole.subarray(0, -10), Buffer.alloc(0), await readFile(fileOf(other))]) {
        await writeFile(fileOf(record), content);
        await expect((await open()).obtain(record)).rejects.toThrow(new RegExp(`${record}\\.key cannot be opened`));
        await expect((await open()).find(record)).rejects.toThrow(/cannot be opened/);
        expect((await readFile(fileOf(record))).equals(content)).toBe(true);
      }
    });

    it('gets its key back with the file', async () => {
      const keys = await open();
      const digest = (await keys.obtain(record)).digest('x');
      await copyFile(fileOf(record), join(folder, 'backup'));
      await truncate(fileOf(record), 0);
      await copyFile(join(folder, 'backup'), fileOf(record));
      expect((await (await open()).obtain(record)).digest('x')).toBe(digest);
    });
  });
});
