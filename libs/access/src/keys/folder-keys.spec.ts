import { randomUUID } from 'node:crypto';
import { copyFile, link, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFolderKeys } from './folder-keys';

const record = 'ab0c1d2e-0000-4000-8000-000000000001';
const other = 'ab0c1d2e-0000-4000-8000-000000000002';

describe('the key folder', () => {
  let folder: string;
  const fileOf = (recordId: string) => join(folder, recordId.slice(0, 2), `${recordId}.key`);
  const open = async () => (await openFolderKeys(folder)).keys;

  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'keys-')), 'keys');
  });
  afterEach(() => rm(join(folder, '..'), { recursive: true }));

  it('keeps a key from start to start', async () => {
    const sealed = (await (await open()).obtain(record)).seal('Zoë', 'a#b');
    expect((await (await open()).obtain(record)).open(sealed, 'a#b')).toBe('Zoë');
    expect((await (await open()).find(record))?.open(sealed, 'a#b')).toBe('Zoë');
  });

  it('keeps ids of the blind index from start to start', async () => {
    const { index } = await openFolderKeys(folder);
    expect((await openFolderKeys(folder)).index.idOf('reference', 'R-1')).toBe(index.idOf('reference', 'R-1'));
  });

  it('finds nothing for a record that never had a key, and makes none by looking', async () => {
    const keys = await open();
    expect(await keys.find(record)).toBeNull();
    expect(await keys.isDestroyed(record)).toBe(false);
    expect(await readdir(folder)).toEqual(['index.key', 'master.key']);
  });

  it('lets only the owner in', async () => {
    await (await open()).obtain(record);
    const names = [folder, join(folder, 'ab'), join(folder, 'master.key'), join(folder, 'index.key'), fileOf(record)];
    const modes = await Promise.all(names.map(async (name) => (await stat(name)).mode & 0o777));
    expect(modes).toEqual([0o700, 0o700, 0o600, 0o600, 0o600]);
  });

  it('gives everybody who asks at once for a new record the same key', async () => {
    const stores = await Promise.all(Array.from({ length: 8 }, open));
    const obtained = await Promise.all([...stores, ...stores, ...stores].map((keys) => keys.obtain(record)));
    expect(new Set(obtained.map((key) => key.digest('x'))).size).toBe(1);
    expect(await readdir(join(folder, 'ab'))).toEqual([`${record}.key`]);
  });

  it('makes many keys at once, the same ones that are obtained one by one', async () => {
    const recordIds = Array.from({ length: 100 }, () => randomUUID());
    const many = await (await open()).obtainMany([...recordIds, ...recordIds]);
    const keys = await open();
    expect(many.size).toBe(100);
    for (const recordId of recordIds)
      expect((await keys.obtain(recordId)).digest('x')).toBe(many.get(recordId)?.digest('x'));
  });

  it('takes no record id that could lead out of the folder', async () => {
    const keys = await open();
    for (const recordId of ['../../etc/passwd', '', record.toUpperCase(), `${record}/..`])
      await expect(keys.obtain(recordId)).rejects.toThrow(/A record id is a UUID/);
  });

  describe('destroying a key', () => {
    it('leaves nothing that opens, and never makes the key again in silence', async () => {
      const keys = await open();
      await keys.obtain(record);
      const wrappedBefore = await readFile(fileOf(record), 'utf8');
      await keys.destroy(record);
      for (const store of [keys, await open()]) {
        expect(await store.find(record)).toBeNull();
        expect(await store.isDestroyed(record)).toBe(true);
        await expect(store.obtain(record)).rejects.toThrow(/was destroyed: the record was erased/);
      }
      expect(await readFile(fileOf(record), 'utf8')).toBe('destroyed\n');
      expect(wrappedBefore).not.toContain('destroyed');
    });

    it('may be asked for twice, and for a record that never had a key', async () => {
      const keys = await open();
      await keys.destroy(record);
      await keys.destroy(record);
      await expect(keys.obtain(record)).rejects.toThrow(/was destroyed/);
      expect([...(await keys.obtainMany([record, other])).keys()]).toEqual([other]);
    });

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

    it('reaches another process when its memory of the key has aged', async () => {
      let now = 0;
      const { keys: elsewhere } = await openFolderKeys(folder, { now: () => now });
      await elsewhere.obtain(record);
      await (await open()).destroy(record);
      now = 60_000;
      expect(await elsewhere.find(record)).toBeNull();
    });
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
        /index\.key cannot be opened: it is damaged, or belongs to another master\.key/,
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
