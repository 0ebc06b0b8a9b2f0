import { link, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFolderKeys } from '../key-ring';
import { masterFingerprint } from './fingerprint';
import { rotateMaster } from './rotate-master';

const [one, two, erased, late] = [1, 2, 3, 4].map((at) => `ab00000${at}-0000-4000-8000-000000000001`) as [
  string,
  string,
  string,
  string,
];
const filesAfter = ['ab', 'erased', 'index.key', 'master.key', 'signing.key', 'signing.pub.pem'];
const quick = { settleMs: 0, secretsAtOnce: 1 };

let folder: string;
let before: Buffer;
let secrets: unknown;
const master = () => readFile(join(folder, 'master.key'));

/** Opened anew, as by another process. */
const secretsHere = async () => {
  const { keys, index, signingKey } = await openFolderKeys(folder);
  const { publicKey } = await signingKey();
  const digests = await Promise.all([one, two].map(async (id) => (await keys.obtain(id)).digest('x')));
  return { digests, publicKey, id: index.idOf('x', 'y'), isDestroyed: await keys.isDestroyed(erased) };
};

const stopAfter = (steps: number) => {
  let done = 0;
  const afterStep = () => {
    done += 1;
    if (done === steps) throw new Error('stopped');
  };
  return rotateMaster(folder, { ...quick, afterStep });
};

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'rotation-')), 'keys');
  const { keys, signingKey } = await openFolderKeys(folder);
  await keys.obtainMany([one, two, erased]);
  await keys.destroy(erased);
  await signingKey();
  before = await master();
  secrets = await secretsHere();
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

describe('a rotated master', () => {
  it('opens every secret as before, and the old one opens none', async () => {
    const rotated = await rotateMaster(folder, quick);
    expect(rotated).toEqual({ rewrapped: 4, master: masterFingerprint(await master()), resumed: false });
    expect(await secretsHere()).toEqual(secrets);
    expect(await readdir(folder)).toEqual(filesAfter);
    expect((await master()).equals(before)).toBe(false);
    await writeFile(join(folder, 'master.key'), before);
    await expect(openFolderKeys(folder)).rejects.toThrow(/index\.key cannot be opened/);
  });

  it('leaves nothing of the old one where that stood', async () => {
    const elsewhere = join(folder, '..', 'second-name');
    await link(join(folder, 'master.key'), elsewhere);
    await rotateMaster(folder, quick);
    expect((await readFile(elsewhere)).equals(before)).toBe(false);
  });

  it('is rotated again like the first', async () => {
    const first = await rotateMaster(folder, quick);
    const second = await rotateMaster(folder, quick);
    expect(second).toMatchObject({ rewrapped: 4, resumed: false });
    expect(second.master).not.toBe(first.master);
    expect(await secretsHere()).toEqual(secrets);
  });
});

describe('a rotation that is cut short', () => {
  // The new master, four files, a second name, the new one in force, the old one overwritten.
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'after step %i leaves every secret open, and is finished by the next',
    async (steps) => {
      const running = await openFolderKeys(folder, { cachedKeys: 1 });
      await expect(stopAfter(steps)).rejects.toThrow('stopped');
      expect(await secretsHere()).toEqual(secrets);
      const made = (await running.keys.obtain(late)).digest('x');
      expect(await rotateMaster(folder, quick)).toMatchObject({ resumed: true });
      expect(await secretsHere()).toEqual(secrets);
      expect((await (await openFolderKeys(folder)).keys.obtain(late)).digest('x')).toBe(made);
      expect(await readdir(folder)).toEqual(filesAfter);
    },
  );

  it('has no ninth step', async () => expect(await stopAfter(9)).toMatchObject({ rewrapped: 4 }));
});

describe('while the master is rotated', () => {
  it('a running process goes on to open and to make keys', async () => {
    const { keys } = await openFolderKeys(folder, { cachedKeys: 1 });
    const ids = Array.from({ length: 40 }, (_, at) => `cd0000${10 + at}-0000-4000-8000-000000000001`);
    const [made] = await Promise.all([keys.obtainMany(ids), rotateMaster(folder, { settleMs: 20 })]);
    await rotateMaster(folder, quick);
    for (const again of [keys, (await openFolderKeys(folder)).keys])
      for (const id of ids) expect((await again.obtain(id)).digest('x')).toBe(made.get(id)?.digest('x'));
  });

  it('a record that is erased stays so', async () => {
    const { keys } = await openFolderKeys(folder);
    let erasing: Promise<void> | undefined;
    const afterStep = () => void (erasing ??= keys.destroy(two));
    await rotateMaster(folder, { ...quick, afterStep });
    await erasing;
    expect(await keys.isDestroyed(two)).toBe(true);
    expect(await readFile(join(folder, 'ab', `${two}.key`), 'utf8')).toBe('destroyed\n');
  });
});

it('a damaged key is named before anything is changed', async () => {
  await writeFile(join(folder, 'ab', `${one}.key`), 'damaged');
  await expect(rotateMaster(folder, quick)).rejects.toThrow(new RegExp(`${one}\\.key cannot be opened`));
  expect((await master()).equals(before)).toBe(true);
  expect(await readdir(folder)).toEqual(filesAfter);
});
