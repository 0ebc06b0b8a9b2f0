import type { KeyStore } from './key-store/key-store';

export const markName = 'swept';

/**
 * How far a log was searched for erasures, in words of whoever searched. It lies with the keys and not with the log:
 * keys of an older day bring their own older mark along, and are searched for again from there.
 */
export type SweptMark = {
  read(): Promise<string | null>;
  write(mark: string): Promise<void>;
  /** Keys came from elsewhere: what they were searched for is not known. */
  forget(): Promise<void>;
};

export const sweptMarkIn = (store: KeyStore): SweptMark => ({
  read: async () => (await store.read(markName))?.toString('utf8') ?? null,
  write: (mark) => store.writeOver(markName, mark),
  forget: () => store.remove(markName),
});
