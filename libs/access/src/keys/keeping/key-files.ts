import { isCopied } from '../key-store/key-names';
import type { KeyStore } from '../key-store/key-store';

/** What stands under a name of a key store, as a copy of it holds it. */
export type KeyFile = { readonly name: string; readonly content: Buffer };

/** Everything in a key store that goes into a copy, tombstones included, what the other keys are wrapped by first. */
export async function* keyFilesIn(store: KeyStore): AsyncGenerator<KeyFile, void, void> {
  for await (const name of store.names()) {
    const content = isCopied(name) ? await store.read(name) : null;
    if (content !== null) yield { name, content };
  }
}
