import type { KeyStore } from '../key-store/key-store';
import type { Master, MasterSource } from './master';

/**
 * What wraps the secrets of a key store. While the master is rotated there are two, and some secrets want the one and
 * some the other: whoever runs meanwhile opens with either, and wraps with the new one.
 */
export type Masters = {
  /** A secret by its name in the store; null where there is none. One copied over another does not open: it has a name. */
  open(name: string, secretName: string): Promise<Buffer | null>;
  /** The same from what was read there. */
  unwrap(name: string, content: Buffer, secretName: string): Promise<Buffer>;
  /** Under a new name. Of two processes that make one at once, the second gets 'existed'. */
  wrapOnce(name: string, secret: Buffer, secretName: string): Promise<'written' | 'existed'>;
};

/** Damage of a master is told here and not in the middle of the work. */
export const openMasters = async (store: KeyStore, source: MasterSource): Promise<Masters> =>
  mastersOver(store, source, await source.all());

export const mastersOver = (store: KeyStore, source: MasterSource, known: readonly Master[] = []): Masters => {
  let remembered = known;

  const unwrapWithAny = async (content: Buffer, secretName: string): Promise<Buffer | null> => {
    const known = await openedByAny(remembered, content, secretName);
    if (known !== null) return known;
    remembered = await source.all();
    return openedByAny(remembered, content, secretName);
  };

  const unwrap = async (name: string, content: Buffer, secretName: string): Promise<Buffer> => {
    const secret = await unwrapWithAny(content, secretName);
    if (secret !== null) return secret;
    // Read before it was wrapped anew, and tried when the master that it wanted was gone.
    const now = await store.read(name);
    const again = now === null || now.equals(content) ? null : await unwrapWithAny(now, secretName);
    if (again === null) throw cannotOpen(store.placeOf(name));
    return again;
  };

  return {
    unwrap,
    open: async (name, secretName) => {
      const content = await store.read(name);
      return content === null ? null : unwrap(name, content, secretName);
    },
    wrapOnce: async (name, secret, secretName) => {
      const master = await source.newest();
      const wrapped = await master.wrap(secret, secretName);
      if ((await store.writeOnce(name, wrapped)) === 'existed') return 'existed';
      const newest = await source.newest();
      // A rotation that began in between may have passed this name by already.
      if (newest.name !== master.name) {
        await store.rewrap(name, Buffer.from(wrapped), await newest.wrap(secret, secretName));
      }
      return 'written';
    },
  };
};

export const openedByAny = async (
  masters: readonly Master[],
  content: Buffer,
  secretName: string,
): Promise<Buffer | null> => {
  for (const master of masters) {
    const secret = await master.unwrap(content, secretName);
    if (secret !== null) return secret;
  }
  return null;
};

const cannotOpen = (place: string): Error =>
  new Error(
    `${place} cannot be opened: it is damaged, or belongs to another master key. Restore the keys from their backup.`,
  );
