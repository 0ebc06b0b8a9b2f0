import { randomUUID } from 'node:crypto';
import type { KeyRing, KeyRingOptions } from './key-ring';
import { recordKeyFile } from './key-store/key-names';
import type { KeyStore } from './key-store/key-store';

export type OpenedRing = {
  readonly store: KeyStore;
  /** Opens the same keys, as another process does. */
  open(options?: KeyRingOptions): Promise<KeyRing>;
  close(): Promise<void>;
};

const record = 'ab0c1d2e-0000-4000-8000-000000000001';
const other = 'ab0c1d2e-0000-4000-8000-000000000002';

/** What the keys of a record owe the product, wherever they are kept. */
export const keyRingConformance = (name: string, openPlace: () => Promise<OpenedRing>): void =>
  describe(`keys in ${name}`, () => {
    let place: OpenedRing;
    beforeEach(async () => {
      place = await openPlace();
    });
    afterEach(() => place.close());
    const openKeys = async () => (await place.open()).keys;

    it('are kept from start to start, with the ids and the other secrets', async () => {
      const first = await place.open();
      const sealed = (await first.keys.obtain(record)).seal('Zoë', 'a#b');
      const secret = first.sealingSecret('second factor').seal('otp', 'x');
      const second = await place.open();
      expect((await second.keys.obtain(record)).open(sealed, 'a#b')).toBe('Zoë');
      expect((await second.keys.find(record))?.open(sealed, 'a#b')).toBe('Zoë');
      expect(second.index.idOf('reference', 'R-1')).toBe(first.index.idOf('reference', 'R-1'));
      expect(second.sealingSecret('second factor').open(secret, 'x')).toBe('otp');
    });

    it('sign with one key, made at the first use and not before', async () => {
      const [one, two] = [await place.open(), await place.open()];
      expect(await one.findSigningKey()).toBeNull();
      const made = await Promise.all([one.signingKey(), two.signingKey(), one.signingKey()]);
      expect(new Set(made.map(({ publicKey }) => publicKey)).size).toBe(1);
      expect((await two.findSigningKey())?.publicKey).toBe(made[0]?.publicKey);
    });

    it('remember how far a log was searched', async () => {
      const { swept } = await place.open();
      expect(await swept.read()).toBeNull();
      await swept.write('as far as event 7');
      expect(await (await place.open()).swept.read()).toBe('as far as event 7');
      await swept.forget();
      expect(await (await place.open()).swept.read()).toBeNull();
    });

    it('are not there for a record that never had one, and none is made by looking', async () => {
      const keys = await openKeys();
      expect(await keys.find(record)).toBeNull();
      expect((await keys.findMany([record, other])).size).toBe(0);
      expect(await keys.isDestroyed(record)).toBe(false);
      expect(await place.store.read(recordKeyFile(record))).toBeNull();
    });

    it('lie wrapped', async () => {
      await (await openKeys()).obtain(record);
      expect((await place.store.read(recordKeyFile(record)))?.toString('utf8')).toMatch(/^(sealed1\.|vault:v)/);
    });

    it('are one for everybody who asks at once for a new record', async () => {
      const rings = await Promise.all(Array.from({ length: 4 }, openKeys));
      const obtained = await Promise.all([...rings, ...rings, ...rings].map((keys) => keys.obtain(record)));
      expect(new Set(obtained.map((key) => key.digest('x'))).size).toBe(1);
    });

    it('are the same for many at once as one by one', async () => {
      const recordIds = Array.from({ length: 60 }, () => randomUUID());
      const many = await (await openKeys()).obtainMany([...recordIds, ...recordIds]);
      expect(many.size).toBe(60);
      const keys = await openKeys();
      const found = await keys.findMany(recordIds);
      for (const recordId of recordIds) {
        expect((await keys.obtain(recordId)).digest('x')).toBe(many.get(recordId)?.digest('x'));
        expect(found.get(recordId)?.digest('x')).toBe(many.get(recordId)?.digest('x'));
      }
    });

    it('open nothing under the name of another record', async () => {
      const keys = await openKeys();
      await keys.obtainMany([record, other]);
      const content = await place.store.read(recordKeyFile(other));
      await place.store.writeOver(recordKeyFile(record), content ?? '');
      await expect((await openKeys()).find(record)).rejects.toThrow(new RegExp(`${record}\\.key.* cannot be opened`));
    });

    it('take no record id that could lead elsewhere', async () => {
      const keys = await openKeys();
      for (const recordId of ['../../etc/passwd', '', record.toUpperCase(), `${record}/..`])
        await expect(keys.obtain(recordId)).rejects.toThrow(/A record id is a UUID/);
    });

    describe('destroyed', () => {
      it('open nothing, and are never made again in silence', async () => {
        const keys = await openKeys();
        await keys.obtain(record);
        await keys.destroy(record);
        for (const ring of [keys, await openKeys()]) {
          expect(await ring.find(record)).toBeNull();
          expect(await ring.isDestroyed(record)).toBe(true);
          expect(await ring.destroyed()).toEqual([record]);
          await expect(ring.obtain(record)).rejects.toThrow(/was destroyed: the record was erased/);
        }
      });

      it('may be destroyed twice, and without ever having been made', async () => {
        const keys = await openKeys();
        await keys.destroy(record);
        await keys.destroy(record);
        await expect(keys.obtain(record)).rejects.toThrow(/was destroyed/);
        expect([...(await keys.obtainMany([record, other])).keys()]).toEqual([other]);
      });

      it('are refused at the next use by every process that remembers them', async () => {
        const elsewhere = await openKeys();
        await elsewhere.obtainMany([record, other]);
        await (await openKeys()).destroy(record);
        expect(await elsewhere.find(record)).toBeNull();
        expect([...(await elsewhere.findMany([record, other])).keys()]).toEqual([other]);
        await expect(elsewhere.obtain(record)).rejects.toThrow(/was destroyed/);
      });

      it('are refused from the moment the record is named as erased, before anything is overwritten', async () => {
        const elsewhere = await openKeys();
        await elsewhere.obtain(record);
        await place.store.writeOnce(`erased/${record}`, 'erased\n');
        expect(await elsewhere.find(record)).toBeNull();
      });
    });
  });
