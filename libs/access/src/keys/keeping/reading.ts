import { indexName } from '../index-secret';
import type { KeyStore } from '../key-store/key-store';
import { masterName, readMaster } from '../master/folder-masters';
import { localMaster } from '../master/local-master';
import type { Master } from '../master/master';
import { openedByAny } from '../master/masters';
import { foundIn, isOneStore, type Rewrapping } from './under-master-of';

/** How an archive is read for a store; null where its files are taken as they are. */
export type Reading =
  | { readonly outcome: 'readable'; readonly rewrapping: Rewrapping | null }
  | { readonly outcome: 'refused'; readonly problem: string };

/** For a folder that holds its master itself, or will from this archive on. */
export const readingForFolder = async (folder: string, store: KeyStore, file: string): Promise<Reading> => {
  const { own, outside, index } = await foundIn(file);
  if (own === null)
    return refused(
      outside === null ? `${file} holds no ${masterName}, so its keys open nothing` : underOutside(file, outside),
    );
  const here = await readMaster(folder, masterName);
  if (here === null || localMaster(here).name === own.name) return asItIs;
  // Where nothing shows that they are one store, the two masters clash, and that is told.
  const rewrapping = { archived: [own], here: localMaster(here) };
  return (await isOneStore(store, index, rewrapping)) === true ? { outcome: 'readable', rewrapping } : asItIs;
};

/** For a store under a master from outside: archives of a folder come under it, too. */
export const readingForOutside = async (given: readonly Master[], here: Master, file: string): Promise<Reading> => {
  const { own, outside, index } = await foundIn(file);
  const archived = own === null ? given : [own];
  if (index !== null && (await openedByAny(archived, index, indexName)) === null)
    return refused(outside === null ? `${file} does not open with its own ${masterName}` : underOutside(file, outside));
  return { outcome: 'readable', rewrapping: { archived, here } };
};

const asItIs: Reading = { outcome: 'readable', rewrapping: null };

const refused = (problem: string): Reading => ({ outcome: 'refused', problem });

const underOutside = (file: string, master: string): string =>
  `${file} is under the master key ${master}, which is not given: name it in UNDERSTORY_MASTER_KEY, or in UNDERSTORY_NEXT_MASTER_KEY beside the one in force`;
