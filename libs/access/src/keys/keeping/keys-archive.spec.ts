import { cp, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { openFolderKeys } from '../key-ring';
import { rotateMaster } from '../master/rotate-master';
import { backUpKeys, bringBackKeys } from '../opening/keep-keys';
import { folderSettings } from '../opening/made-up-settings.fixture';

const [one, two] = ['ab000000-0000-4000-8000-000000000001', 'cd000000-0000-4000-8000-000000000002'];
const origin = { madeAt: '2026-02-01T00:00:00.000Z', product: '0.1.0' };
let root: string;
let here: string;
let file: string;
const keysIn = async (folder: string) => (await openFolderKeys(folder)).keys;
const sealedIn = async (folder: string, id: string) => (await (await keysIn(folder)).obtain(id)).seal('Zoë', 'a#b');

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'keys-archive-'));
  here = join(root, 'keys');
  file = join(root, 'keys.gz');
  await sealedIn(here, one);
  await sealedIn(here, two);
});
afterEach(() => rm(root, { recursive: true }));

describe('a backup of the keys', () => {
  it('opens in a new home what was sealed in the old one, ids included', async () => {
    const sealed = await sealedIn(here, one);
    const { index } = await openFolderKeys(here);
    expect(await backUpKeys(folderSettings(here), file, origin)).toMatchObject({ files: 4 });
    const there = join(root, 'there');
    expect(await bringBackKeys(folderSettings(there), file)).toEqual({
      outcome: 'restored',
      added: 4,
      stayedDestroyed: 0,
      destroyed: 0,
    });
    const restored = await openFolderKeys(there);
    expect((await restored.keys.find(one))?.open(sealed, 'a#b')).toBe('Zoë');
    expect(restored.index.idOf('x', 'y')).toBe(index.idOf('x', 'y'));
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(join(there, 'master.key'))).mode & 0o777).toBe(0o600);
  });

  it('never brings back a key that was destroyed since', async () => {
    await backUpKeys(folderSettings(here), file, origin);
    await (await keysIn(here)).destroy(one);
    expect(await bringBackKeys(folderSettings(here), file)).toMatchObject({ added: 0, stayedDestroyed: 1 });
    expect(await (await keysIn(here)).isDestroyed(one)).toBe(true);
    await expect((await keysIn(here)).obtain(one)).rejects.toThrow(/was destroyed/);
  });

  it('keeps a destroyed key destroyed in a new home, and destroys it where it was still there', async () => {
    const early = join(root, 'early.gz');
    await backUpKeys(folderSettings(here), early, origin);
    await (await keysIn(here)).destroy(one);
    await backUpKeys(folderSettings(here), file, origin);
    const there = join(root, 'there');
    await bringBackKeys(folderSettings(there), early);
    expect(await bringBackKeys(folderSettings(there), file)).toMatchObject({ added: 0, destroyed: 1 });
    expect(await (await keysIn(there)).isDestroyed(one)).toBe(true);
    expect(await (await keysIn(there)).find(two)).not.toBeNull();
  });

  it('destroys, of the keys it brings, what a copied list of erased records names', async () => {
    await backUpKeys(folderSettings(here), file, origin);
    await (await keysIn(here)).destroy(one);
    const there = join(root, 'there');
    await cp(join(here, 'erased'), join(there, 'erased'), { recursive: true });
    expect(await bringBackKeys(folderSettings(there), file)).toMatchObject({ outcome: 'restored' });
    expect(await (await keysIn(there)).find(one)).toBeNull();
    expect(await (await keysIn(there)).destroyed()).toEqual([one]);
    expect(await (await keysIn(there)).find(two)).not.toBeNull();
  });

  it('says no longer how far the log was searched for erasures', async () => {
    await backUpKeys(folderSettings(here), file, origin);
    const { swept } = await openFolderKeys(here);
    await swept.write('as far as event 7');
    await bringBackKeys(folderSettings(here), file);
    expect(await swept.read()).toBeNull();
  });

  it('keeps keys that were made here since', async () => {
    await backUpKeys(folderSettings(here), file, origin);
    const late = 'ef000000-0000-4000-8000-000000000003';
    const sealed = await sealedIn(here, late);
    await bringBackKeys(folderSettings(here), file);
    expect((await (await keysIn(here)).find(late))?.open(sealed, 'a#b')).toBe('Zoë');
  });

  it('brings a lost master back to its own keys, and to no others', async () => {
    const sealed = await sealedIn(here, one);
    await backUpKeys(folderSettings(here), file, origin);
    await rm(join(here, 'master.key'));
    expect(await bringBackKeys(folderSettings(here), file)).toMatchObject({ added: 1 });
    expect((await (await keysIn(here)).find(one))?.open(sealed, 'a#b')).toBe('Zoë');
    const foreign = join(root, 'foreign');
    await sealedIn(foreign, 'ef000000-0000-4000-8000-000000000003');
    await rm(join(foreign, 'master.key'));
    await rm(join(foreign, 'index.key'));
    expect(await bringBackKeys(folderSettings(foreign), file)).toMatchObject({ outcome: 'refused' });
  });

  it('is refused by a home with another master, which keeps its own', async () => {
    await backUpKeys(folderSettings(here), file, origin);
    const there = join(root, 'there');
    await keysIn(there);
    const before = await readFile(join(there, 'master.key'));
    expect(await bringBackKeys(folderSettings(there), file)).toMatchObject({
      outcome: 'refused',
      problem: expect.stringMatching(/not the one of the backup.*new home/) as unknown,
    });
    expect(await readFile(join(there, 'master.key'))).toEqual(before);
    expect(await readdir(there)).toEqual(['index.key', 'master.key']);
  });

  it('leaves out what a writer that died left behind', async () => {
    await writeFile(join(here, 'ab', `${one}.key.new-0123456789abcdef`), 'half a key');
    expect(await backUpKeys(folderSettings(here), file, origin)).toMatchObject({ files: 4 });
  });

  it('is not made of a folder without keys', async () => {
    await expect(backUpKeys(folderSettings(root), file, origin)).rejects.toThrow(/no master\.key.*right home/);
    await expect(stat(file)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('a backup from before the master was rotated', () => {
  const rotate = () => rotateMaster(here, { settleMs: 0 });

  it('says which master it is under, and so does the rotation', async () => {
    const { master } = await backUpKeys(folderSettings(here), file, origin);
    const [head = ''] = gunzipSync(await readFile(file))
      .toString('utf8')
      .split('\n');
    expect(JSON.parse(head)).toMatchObject({ keys: { master } });
    const rotated = await rotate();
    expect(rotated.master).not.toBe(master);
    expect(await backUpKeys(folderSettings(here), join(root, 'after.gz'), origin)).toMatchObject({
      master: rotated.master,
    });
  });

  it('brings lost keys back under the master of now, and knows those that are there', async () => {
    const sealed = await sealedIn(here, one);
    await backUpKeys(folderSettings(here), file, origin);
    await rotate();
    expect(await bringBackKeys(folderSettings(here), file)).toMatchObject({ outcome: 'restored', added: 0 });
    await rm(join(here, 'ab', `${one}.key`));
    expect(await bringBackKeys(folderSettings(here), file)).toMatchObject({ outcome: 'restored', added: 1 });
    expect((await (await keysIn(here)).find(one))?.open(sealed, 'a#b')).toBe('Zoë');
    expect(await rotate()).toMatchObject({ rewrapped: 3 });
  });

  it('never brings back a key that was destroyed since', async () => {
    await backUpKeys(folderSettings(here), file, origin);
    await rotate();
    await (await keysIn(here)).destroy(one);
    expect(await bringBackKeys(folderSettings(here), file)).toMatchObject({ added: 0, stayedDestroyed: 1 });
    expect(await (await keysIn(here)).isDestroyed(one)).toBe(true);
  });

  it('is neither made nor restored while a rotation is not finished', async () => {
    await backUpKeys(folderSettings(here), file, origin);
    const afterStep = () => {
      throw new Error('stopped');
    };
    await expect(rotateMaster(here, { settleMs: 0, afterStep })).rejects.toThrow('stopped');
    await expect(backUpKeys(folderSettings(here), join(root, 'after.gz'), origin)).rejects.toThrow(/rotate-master-key/);
    expect(await bringBackKeys(folderSettings(here), file)).toMatchObject({
      outcome: 'refused',
      problem: expect.stringMatching(/rotate-master-key/) as unknown,
    });
  });
});

describe('a damaged backup of the keys', () => {
  const edited = (edit: (lines: readonly string[]) => readonly string[]) => async () => {
    const lines = gunzipSync(await readFile(file))
      .toString('utf8')
      .trimEnd()
      .split('\n');
    await writeFile(file, gzipSync(`${edit(lines).join('\n')}\n`));
  };
  it.each([
    ['a line is missing', edited((lines) => lines.filter((_, index) => index !== 3))],
    ['two lines changed places', edited(([head = '', a = '', b = '', ...rest]) => [head, b, a, ...rest])],
    ['its end is missing', edited((lines) => lines.slice(0, -1))],
    ['something follows', edited((lines) => [...lines, lines[1] ?? ''])],
    [
      'a name leads out of the folder',
      edited((lines) => lines.map((line) => line.replace('master.key', '../evil.key'))),
    ],
    ['it is cut off', async () => truncate(file, 200)],
    ['it is something else', async () => writeFile(file, gzipSync('{"archive":{}}\n'))],
  ])('changes nothing when %s', async (_what, damage) => {
    await backUpKeys(folderSettings(here), file, origin);
    await damage();
    const there = join(root, 'there');
    await expect(bringBackKeys(folderSettings(there), file)).rejects.toThrow(/line \d+: .*nothing was changed/);
    expect(await readdir(there)).toEqual([]);
  });
});
