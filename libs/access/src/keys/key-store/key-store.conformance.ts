import type { KeyStore } from './key-store';
import { erasedFile, recordKeyFile } from './key-names';
import { isTombstone, tombstone } from './tombstone';

export type OpenedForTest = {
  readonly store: KeyStore;
  /** The same place, as another process opens it. */
  again(): Promise<KeyStore>;
  close(): Promise<void>;
};

const [one, two] = ['ab0c1d2e-0000-4000-8000-000000000001', 'cd0c1d2e-0000-4000-8000-000000000002'];

/** What every place of secrets owes those who keep keys in it; each adapter runs it unchanged. */
export const keyStoreConformance = (name: string, open: () => Promise<OpenedForTest>): void =>
  describe(`${name} as a key store`, () => {
    let opened: OpenedForTest;
    let store: KeyStore;
    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(() => opened.close());

    const textAt = async (at: string, from: KeyStore = store) => (await from.read(at))?.toString('utf8') ?? null;
    const namesIn = async (from: KeyStore, folder?: string) => {
      const names: string[] = [];
      for await (const found of from.names(folder)) names.push(found);
      return names;
    };

    it('holds nothing at first', async () => {
      expect(await store.read('index.key')).toBeNull();
      expect(await namesIn(store)).toEqual([]);
      expect([...(await store.erasedAmong([one]))]).toEqual([]);
    });

    it('gives back what was written, to another process too', async () => {
      const bytes = Buffer.from([0, 255, 10, 13, 39]);
      expect(await store.writeOnce('index.key', bytes)).toBe('written');
      expect((await (await opened.again()).read('index.key'))?.equals(bytes)).toBe(true);
    });

    it('writes once never over what is there', async () => {
      await store.writeOnce('index.key', 'first');
      expect(await store.writeOnce('index.key', 'second')).toBe('existed');
      expect(await textAt('index.key')).toBe('first');
    });

    it('lets one of many that write a name at once through, and the others know', async () => {
      const stores = await Promise.all(Array.from({ length: 6 }, () => opened.again()));
      const outcomes = await Promise.all(stores.map((from, at) => from.writeOnce(recordKeyFile(one), `writer ${at}`)));
      expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(1);
      expect(await textAt(recordKeyFile(one))).toBe(`writer ${outcomes.indexOf('written')}`);
    });

    it('writes over, and takes away, when it is asked to', async () => {
      await store.writeOver('swept', 'as far as 1');
      await store.writeOver('swept', 'as far as 2');
      expect(await textAt('swept')).toBe('as far as 2');
      await store.remove('swept');
      await store.remove('swept');
      expect(await textAt('swept')).toBeNull();
    });

    it('rewraps what stands there and nothing else', async () => {
      await store.writeOnce(recordKeyFile(one), 'under the old one');
      expect(await store.rewrap(recordKeyFile(one), Buffer.from('something else'), 'x')).toBe(false);
      expect(await store.rewrap(recordKeyFile(two), Buffer.from('nothing'), 'x')).toBe(false);
      expect(await store.rewrap(recordKeyFile(one), Buffer.from('under the old one'), 'under the new one')).toBe(true);
      expect([await textAt(recordKeyFile(one)), await textAt(recordKeyFile(two))]).toEqual(['under the new one', null]);
    });

    it('buries for good: the name stays taken, and nothing that was read before comes back', async () => {
      await store.writeOnce(recordKeyFile(one), 'the key');
      await store.bury(recordKeyFile(one));
      await store.bury(recordKeyFile(one));
      await store.bury(recordKeyFile(two));
      for (const name of [recordKeyFile(one), recordKeyFile(two)]) {
        expect(isTombstone(await store.read(name))).toBe(true);
        expect(await store.writeOnce(name, 'another key')).toBe('existed');
        expect(await store.rewrap(name, Buffer.from('the key'), 'the key again')).toBe(false);
      }
    });

    it('tells at once, everywhere, which records are erased', async () => {
      const elsewhere = await opened.again();
      expect([...(await elsewhere.erasedAmong([one, two]))]).toEqual([]);
      await store.writeOnce(erasedFile(two), 'erased\n');
      const answers = await Promise.all([elsewhere.erasedAmong([one, two]), elsewhere.erasedAmong([two])]);
      for (const answer of answers) expect([answer.has(one), answer.has(two)]).toEqual([false, true]);
    });

    it('names everything it holds, what the other secrets depend on first', async () => {
      for (const name of [recordKeyFile(two), erasedFile(two), 'signing.key', recordKeyFile(one), 'index.key'])
        await store.writeOnce(name, tombstone);
      const outer = ['index.key', 'signing.key'];
      expect(await namesIn(await opened.again())).toEqual([
        ...outer,
        recordKeyFile(one),
        recordKeyFile(two),
        erasedFile(two),
      ]);
    });

    it('names what is in one folder alone, also where nothing is', async () => {
      for (const name of ['erased.old', erasedFile(two), erasedFile(one), recordKeyFile(one)])
        await store.writeOnce(name, 'x');
      expect(await namesIn(store, 'erased')).toEqual([erasedFile(one), erasedFile(two)]);
      expect(await namesIn(store, 'zz')).toEqual([]);
    });

    it('takes no name that could lead out of it', async () => {
      for (const name of ['../index.key', '/etc/passwd', 'ab/../../x', 'a/b/c', ''])
        await expect((async () => store.writeOnce(name, 'x'))()).rejects.toThrow(/no name of a key/);
    });
  });
