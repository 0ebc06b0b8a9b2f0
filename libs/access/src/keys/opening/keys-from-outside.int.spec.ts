import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lentDatabases } from '../../../../../test/support/lent-databases';
import { startVaultDouble, type VaultDouble } from '../../../../../test/support/vault-double';
import { openFolderStore } from '../key-ring';
import { keyRingConformance } from '../key-ring.conformance';
import type { KeyStore } from '../key-store/key-store';
import { openPostgresKeyStore } from '../key-store/postgres/open-postgres-store';
import { localMaster } from '../master/local-master';
import type { KeySettings, MasterSettings } from './key-settings';
import { backUpKeys, bringBackKeys, rotateKeys } from './keep-keys';
import { databaseSettings, folderSettings } from './made-up-settings.fixture';
import { findSigningKey, openKeys, type OpenedKeys } from './open-keys';

const [one, two, erased, late] = [1, 2, 3, 4].map((at) => `ab00000${at}-0000-4000-8000-000000000001`) as [
  string,
  string,
  string,
  string,
];
const [first, second, third] = [1, 2, 3].map((byte) => Buffer.alloc(32, byte)) as [Buffer, Buffer, Buffer];
const origin = { madeAt: '2026-02-01T00:00:00.000Z', product: '0.1.0' };
const quick = { settleMs: 0, secretsAtOnce: 1 };

const databases = lentDatabases();
let vault: VaultDouble;
const cleanUps: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  vault = await startVaultDouble();
});
afterAll(async () => {
  await vault.close();
  await databases.drop();
});
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});
const inVault = () => ({ address: vault.address, token: vault.token, key: vault.key });

type Place = { with(masters: Partial<MasterSettings>): KeySettings; store(): Promise<KeyStore> };

const folderPlace = async (): Promise<Place> => {
  const root = await mkdtemp(join(tmpdir(), 'outside-'));
  cleanUps.push(() => rm(root, { recursive: true }));
  const folder = join(root, 'keys');
  return { with: (masters) => folderSettings(folder, masters), store: () => openFolderStore(folder) };
};

const databasePlace = async (): Promise<Place> => {
  const test = await databases.lend();
  cleanUps.push(() => databases.giveBack(test));
  const store = async () => {
    const opened = await openPostgresKeyStore(test.connectionString);
    cleanUps.push(opened.close);
    return opened.store;
  };
  return { with: (masters) => databaseSettings(test.connectionString, masters), store };
};

/** Opened anew, as by another process. */
const opened = async (settings: KeySettings): Promise<OpenedKeys> => {
  const ring = await openKeys(settings);
  cleanUps.push(ring.close);
  return ring;
};

const fill = async (settings: KeySettings): Promise<void> => {
  const { keys, signingKey } = await opened(settings);
  await keys.obtainMany([one, two, erased]);
  await keys.destroy(erased);
  await signingKey();
};

const secretsWith = async (settings: KeySettings) => {
  const { keys, index, signingKey } = await opened(settings);
  const digests = await Promise.all([one, two].map(async (id) => (await keys.obtain(id)).digest('x')));
  const { publicKey } = await signingKey();
  return { digests, publicKey, id: index.idOf('x', 'y'), isDestroyed: await keys.isDestroyed(erased) };
};

const everythingIn = async (place: Place): Promise<string> => {
  const store = await place.store();
  let text = '';
  for await (const name of store.names()) text += `${name}: ${(await store.read(name))?.toString('utf8') ?? ''}`;
  return text;
};

describe.each([
  ['a folder under a master of the environment', folderPlace, () => ({ key: first })],
  ['a database under a master of the environment', databasePlace, () => ({ key: first })],
  ['a database under a key of Vault', databasePlace, () => ({ vault: inVault() })],
])('%s', (name, placeOf, masters) => {
  keyRingConformance(name, async () => {
    const place = await placeOf();
    const store = await place.store();
    const open = () => opened(place.with(masters()));
    return { store, open, close: async () => undefined };
  });
});

describe('a master from outside', () => {
  it('stands nowhere beside the keys, and by its name alone', async () => {
    for (const place of [await folderPlace(), await databasePlace()]) {
      await fill(place.with({ key: first }));
      const text = await everythingIn(place);
      expect(text).toContain(`master.name: ${localMaster(first).name}`);
      expect(text).not.toContain('master.key');
      for (const form of ['utf8', 'base64', 'hex'] as const) expect(text).not.toContain(first.toString(form));
    }
  });

  it('is asked for by its name where none or another one is given, and nothing is made', async () => {
    const [folder, database] = [await folderPlace(), await databasePlace()];
    for (const place of [folder, database]) {
      await fill(place.with({ key: first }));
      const before = await everythingIn(place);
      const { name } = localMaster(first);
      await expect(openKeys(place.with({ key: second }))).rejects.toThrow(new RegExp(`under the master key ${name}`));
      await expect(openKeys(place.with({ vault: inVault() }))).rejects.toThrow(/UNDERSTORY_NEXT_MASTER_KEY/);
      await expect(openKeys(place.with({}))).rejects.toThrow(/and none is given/);
      expect(await everythingIn(place)).toBe(before);
    }
  });

  it('is wanted by a database, which never holds one', async () => {
    const place = await databasePlace();
    await expect(openKeys(place.with({}))).rejects.toThrow(/want a master key from outside.*openssl rand -base64 32/);
    expect(await everythingIn(place)).toBe('');
  });

  it('does not open a folder that has its own, and says how it moves there', async () => {
    const place = await folderPlace();
    await fill(place.with({}));
    const before = await everythingIn(place);
    await expect(openKeys(place.with({ key: first }))).rejects.toThrow(
      /master\.key is the master key of these keys.*understory rotate-master-key/,
    );
    expect(await everythingIn(place)).toBe(before);
  });

  it('finds the signing key without making any', async () => {
    const place = await databasePlace();
    expect(await findSigningKey(place.with({ key: first }))).toBeNull();
    expect(await everythingIn(place)).toBe('');
    await fill(place.with({ key: first }));
    const { publicKey } = await secretsWith(place.with({ key: first }));
    expect((await findSigningKey(place.with({ key: first })))?.publicKey).toBe(publicKey);
  });

  it('of Vault is asked once for a key that is used often', async () => {
    const place = await databasePlace();
    await fill(place.with({ vault: inVault() }));
    const { keys } = await opened(place.with({ vault: inVault() }));
    await keys.find(one);
    vault.asked.length = 0;
    for (let times = 0; times < 20; times += 1) await keys.find(one);
    expect(vault.asked).toEqual([]);
  });
});

describe.each<readonly [string, () => Promise<Place>, Given, Given, Given]>([
  ['of a folder goes outside', folderPlace, () => ({}), () => ({ key: first }), () => ({ key: first })],
  [
    'of the environment is followed by the next',
    databasePlace,
    () => ({ key: first }),
    () => ({ key: first, nextKey: second }),
    () => ({ key: second }),
  ],
  [
    'of the environment is followed by one of Vault',
    databasePlace,
    () => ({ key: first }),
    () => ({ key: first, vault: inVault() }),
    () => ({ vault: inVault() }),
  ],
  [
    'of Vault gets a new version',
    databasePlace,
    () => ({ vault: inVault() }),
    () => ({ vault: inVault() }),
    () => ({ vault: inVault() }),
  ],
  [
    'of Vault is followed by one of the environment',
    folderPlace,
    () => ({ vault: inVault() }),
    () => ({ vault: inVault(), nextKey: third }),
    () => ({ key: third }),
  ],
])('a master %s', (_, placeOf, before, during, after) => {
  let place: Place;
  let secrets: unknown;
  beforeEach(async () => {
    place = await placeOf();
    await fill(place.with(before()));
    secrets = await secretsWith(place.with(before()));
  });

  const stopAfter = (steps: number) => {
    let done = 0;
    const afterStep = () => {
      done += 1;
      if (done === steps) throw new Error('stopped');
    };
    return rotateKeys(place.with(during()), { ...quick, afterStep });
  };

  it('and every secret opens as before, under the new one alone', async () => {
    expect(await rotateKeys(place.with(during()), quick)).toMatchObject({ rewrapped: 4, resumed: false });
    expect(await secretsWith(place.with(after()))).toEqual(secrets);
    expect(await everythingIn(place)).not.toContain('master.key');
  });

  it('and can be cut short after every step: nothing is lost, and the next call finishes it', async () => {
    let steps = 1;
    for (; ; steps += 1) {
      const outcome = await stopAfter(steps).catch((error: unknown) => error);
      // Run to its end: there was no such step.
      if (!(outcome instanceof Error)) break;
      expect(outcome.message).toBe('stopped');
      const finished = await rotateKeys(place.with(during()), quick);
      expect(finished.resumed).toBe(steps > 1);
      expect(await secretsWith(place.with(after()))).toEqual(secrets);
      // From the beginning again.
      place = await placeOf();
      await fill(place.with(before()));
      secrets = await secretsWith(place.with(before()));
    }
    expect(steps).toBeGreaterThan(6);
  });

  it('while a process that was given both goes on to make and to open keys', async () => {
    const isFolderLeft = Object.keys(before()).length === 0;
    // A process of a folder with its own master is stopped first: it was never given the other one.
    if (isFolderLeft) return;
    const running = await opened(place.with(during()));
    let made: Promise<string> | undefined;
    const afterStep = () => void (made ??= running.keys.obtain(late).then((key) => key.digest('x')));
    await rotateKeys(place.with(during()), { ...quick, afterStep });
    const digest = await made;
    expect((await (await opened(place.with(after()))).keys.find(late))?.digest('x')).toBe(digest);
    expect((await running.keys.find(one))?.digest('x')).toBe((await secretsWith(place.with(after()))).digests[0]);
  });
});

type Given = () => Partial<MasterSettings>;

describe('a rotation', () => {
  it('wants one to follow, and says how one is made', async () => {
    const place = await databasePlace();
    await expect(rotateKeys(place.with({ key: first }))).rejects.toThrow(/nothing to rotate/);
    await fill(place.with({ key: first }));
    await expect(rotateKeys(place.with({ key: first }))).rejects.toThrow(/UNDERSTORY_NEXT_MASTER_KEY.*openssl rand/);
  });

  it('that was cut short is finished before another one, and neither started over nor copied', async () => {
    const place = await databasePlace();
    await fill(place.with({ key: first }));
    const afterStep = (step: string) => {
      if (step.includes('in force')) throw new Error('stopped');
    };
    await expect(rotateKeys(place.with({ key: first, nextKey: second }), { ...quick, afterStep })).rejects.toThrow(
      'stopped',
    );
    await expect(rotateKeys(place.with({ key: first, nextKey: third }), quick)).rejects.toThrow(/Finish it first/);
    await expect(openKeys(place.with({ key: second }))).rejects.toThrow(/finish it with .understory rotate-master-key/);
    await expect(backUpKeys(place.with({ key: first, nextKey: second }), '/nowhere', origin)).rejects.toThrow(
      /cut short/,
    );
    await expect(bringBackKeys(place.with({ key: first, nextKey: second }), '/nowhere')).resolves.toMatchObject({
      outcome: 'refused',
    });
  });
});

describe('a backup of keys', () => {
  let file: string;
  beforeEach(async () => {
    const root = await mkdtemp(join(tmpdir(), 'outside-backup-'));
    cleanUps.push(() => rm(root, { recursive: true }));
    file = join(root, 'keys.gz');
  });

  it('takes keys of a folder into a database, under the master from outside', async () => {
    const [folder, database] = [await folderPlace(), await databasePlace()];
    await fill(folder.with({}));
    await backUpKeys(folder.with({}), file, origin);
    expect(await bringBackKeys(database.with({ key: first }), file)).toMatchObject({ outcome: 'restored', added: 6 });
    expect(await secretsWith(database.with({ key: first }))).toEqual(await secretsWith(folder.with({})));
    expect(await everythingIn(database)).not.toContain('master.key');
    expect(await bringBackKeys(database.with({ key: first }), file)).toMatchObject({ outcome: 'restored', added: 0 });
  });

  it('of a database holds no master, and comes back where that is given', async () => {
    const [here, there] = [await databasePlace(), await databasePlace()];
    await fill(here.with({ key: first }));
    expect(await backUpKeys(here.with({ key: first }), file, origin)).toMatchObject({
      master: localMaster(first).name,
    });
    expect((await readFile(file)).includes(first)).toBe(false);
    const refusal = { outcome: 'refused', problem: expect.stringContaining(localMaster(first).name) as unknown };
    expect(await bringBackKeys(there.with({ key: second }), file)).toMatchObject(refusal);
    expect(await bringBackKeys((await folderPlace()).with({}), file)).toMatchObject(refusal);
    expect(await bringBackKeys(there.with({ key: second, nextKey: first }), file)).toMatchObject({
      outcome: 'restored',
    });
    expect(await secretsWith(there.with({ key: second }))).toEqual(await secretsWith(here.with({ key: first })));
  });

  it('never brings back what was destroyed since, and not into keys of another record', async () => {
    const [here, other] = [await databasePlace(), await databasePlace()];
    await fill(here.with({ key: first }));
    await backUpKeys(here.with({ key: first }), file, origin);
    await (await opened(here.with({ key: first }))).keys.destroy(one);
    expect(await bringBackKeys(here.with({ key: first }), file)).toMatchObject({ stayedDestroyed: 1, added: 0 });
    expect(await (await opened(here.with({ key: first }))).keys.find(one)).toBeNull();
    await fill(other.with({ key: first }));
    const before = await everythingIn(other);
    expect(await bringBackKeys(other.with({ key: first }), file)).toMatchObject({ outcome: 'refused' });
    expect(await everythingIn(other)).toBe(before);
    expect(await readdir(join(file, '..'))).toEqual(['keys.gz']);
  });
});
