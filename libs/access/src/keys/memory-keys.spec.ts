import { keyRingConformance } from './key-ring.conformance';
import { openKeyRing } from './key-ring';
import { keyStoreConformance } from './key-store/key-store.conformance';
import { memoryKeyStore } from './key-store/memory-store';
import { memoryKeys, singleMaster } from './memory-keys';

const nothingToClose = async (): Promise<void> => undefined;

keyStoreConformance('memory', async () => {
  const store = memoryKeyStore();
  return { store, again: async () => store, close: nothingToClose };
});

keyRingConformance('memory', async () => {
  const [store, master] = [memoryKeyStore(), singleMaster(Buffer.alloc(32, 1))];
  return { store, open: (options) => openKeyRing(store, master, options), close: nothingToClose };
});

it('a fixed index key makes the ids of made-up records repeatable', () => {
  const [one, two] = [memoryKeys(Buffer.alloc(32, 1)), memoryKeys(Buffer.alloc(32, 1))];
  expect(one.index.idOf('reference', 'R-1')).toBe(two.index.idOf('reference', 'R-1'));
});
