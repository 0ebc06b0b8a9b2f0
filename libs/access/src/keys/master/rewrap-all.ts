import { OperatorError } from '@understory/platform';
import { recordIdOfKey } from '../key-store/key-names';
import type { KeyStore } from '../key-store/key-store';
import { isTombstone } from '../key-store/tombstone';
import type { Master } from './master';
import { openedByAny } from './masters';
import { secretNameOf } from './secret-names';

export type Pace = {
  readonly secretsAtOnce: number;
  /** Told what was done, after each step; for tests that stop there. */
  readonly afterStep: (step: string) => void;
};

/** Wraps anew what is not under `to`, and answers how many secrets that were; what nobody can open stops it. */
export const rewrapAll = async (
  store: KeyStore,
  from: readonly Master[],
  to: Master,
  { secretsAtOnce, afterStep }: Pace,
): Promise<number> => {
  let rewrapped = 0;
  await eachSecret(store, secretsAtOnce, async ({ name, secretName, content }) => {
    if (await isUnder(to, content, secretName)) return;
    const secret = await openedByAny([...from, to], content, secretName);
    if (secret === null) return buryIfErased(store, name, content);
    if (!(await store.rewrap(name, content, await to.wrap(secret, secretName)))) return;
    rewrapped += 1;
    afterStep(`${name} is wrapped anew`);
  });
  return rewrapped;
};

export const assertAllOpen = (store: KeyStore, masters: readonly Master[], secretsAtOnce: number): Promise<void> =>
  eachSecret(store, secretsAtOnce, async ({ name, secretName, content }) => {
    if ((await openedByAny(masters, content, secretName)) === null) await buryIfErased(store, name, content);
  });

type Wrapped = { readonly name: string; readonly secretName: string; readonly content: Buffer };

const eachSecret = async (
  store: KeyStore,
  secretsAtOnce: number,
  work: (wrapped: Wrapped) => Promise<void>,
): Promise<void> => {
  const left = secretsIn(store);
  const takeTurns = async (): Promise<void> => {
    for await (const wrapped of left) await work(wrapped);
  };
  await Promise.all(Array.from({ length: secretsAtOnce }, takeTurns));
};

async function* secretsIn(store: KeyStore): AsyncGenerator<Wrapped, void, void> {
  for await (const name of store.names()) {
    const secretName = secretNameOf(name);
    const content = secretName === null ? null : await store.read(name);
    if (secretName === null || content === null || isTombstone(content)) continue;
    yield { name, secretName, content };
  }
}

const isUnder = async (master: Master, content: Buffer, secretName: string): Promise<boolean> =>
  master.isNewest?.(content) !== false && (await master.unwrap(content, secretName)) !== null;

/** What is being destroyed opens with nothing before its tombstone stands; one that was cut short there gets it here. */
const buryIfErased = async (store: KeyStore, name: string, content: Buffer): Promise<void> => {
  const recordId = recordIdOfKey(name);
  if (recordId !== null && (await store.erasedAmong([recordId])).has(recordId)) return store.bury(name);
  // Somebody was quicker, or it is as it was.
  if ((await store.read(name))?.equals(content) !== true) return;
  throw new OperatorError(
    `${store.placeOf(name)} cannot be opened: it is damaged, or belongs to another master key. Nothing is lost: bring it back from a backup of the keys, then rotate again.`,
  );
};
