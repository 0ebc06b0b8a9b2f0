import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { OperatorError } from '@understory/platform';
import { overwrite, readIfThere, syncFolder } from '../../durable-files/durable-files';
import type { KeyStore } from '../key-store/key-store';
import { sweptMarkIn } from '../swept-mark';
import { folderMasters, masterName, nextMasterName, oldMasterName } from './folder-masters';
import type { Master } from './master';
import { asText, masterInForceName, readMasterInForce, type MasterInForce } from './master-in-force';
import { assertAllOpen, rewrapAll } from './rewrap-all';
import type { RotatedMaster, RotateOptions } from './rotated-master';

export type MasterMove = {
  readonly store: KeyStore;
  /** Where masters may lie beside the keys; null for a store that never holds one. */
  readonly folder: string | null;
  /** All that were given from outside. */
  readonly given: readonly Master[];
  readonly to: Master;
};

/**
 * Wraps every secret of a store under a master from outside, whatever it was under before; one that lay in the folder is
 * destroyed. From its first step on new keys are under the new one and both open. It may be cut short anywhere: the next
 * call goes on. Two at once are kept apart by the caller.
 */
export const moveMaster = async (move: MasterMove, options: RotateOptions = {}): Promise<RotatedMaster> => {
  const { store, folder, given, to } = move;
  const { settleMs = 1_000, secretsAtOnce = 8, afterStep = () => undefined } = options;
  const inFolder = folder === null ? [] : await folderMasters(folder).all();
  const before = await readMasterInForce(store);
  const leaving = before?.leaving ?? null;
  if (before !== null && leaving !== null && before.inForce !== to.name) throw finishFirst(before);

  if (leaving === null) {
    const from = before?.inForce ?? inFolder[0]?.name ?? null;
    if (from === null) throw new OperatorError('There are no keys here yet, so there is nothing to rotate.');
    if (from === to.name && to.renew === undefined) throw nothingNext(to);
    await assertAllOpen(store, [...inFolder, ...given], secretsAtOnce);
    // A rewrap that meets an erasure and is cut short there must not count as searched.
    await sweptMarkIn(store).forget();
    if (from === to.name) await to.renew?.();
    afterStep('every key opens');
    await store.writeOver(masterInForceName, asText({ inForce: to.name, leaving: from }));
    afterStep('the new master is in force');
  }
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  let rewrapped = 0;
  let inThisPass = 0;
  do {
    inThisPass = await rewrapAll(store, [...inFolder, ...given], to, { secretsAtOnce, afterStep });
    rewrapped += inThisPass;
    // Until nothing is left: somebody may have been slow enough to wrap with the old one after its name was passed by.
  } while (inThisPass > 0);
  if (folder !== null) await destroyMastersIn(folder, afterStep);
  await store.writeOver(masterInForceName, asText({ inForce: to.name, leaving: null }));
  return { rewrapped, master: to.name, resumed: leaving !== null };
};

const destroyMastersIn = async (folder: string, afterStep: (step: string) => void): Promise<void> => {
  for (const name of [nextMasterName, oldMasterName, masterName]) {
    const file = join(folder, name);
    if ((await readIfThere(file)) === null) continue;
    await overwrite(file);
    afterStep(`${name} is overwritten`);
    await unlink(file);
    await syncFolder(folder);
    afterStep(`${name} is gone`);
  }
};

const finishFirst = ({ inForce, leaving }: MasterInForce): OperatorError =>
  new OperatorError(
    `A rotation from the master key ${leaving} to ${inForce} was cut short. Finish it first: give these two, and rotate again.`,
  );

const nothingNext = ({ name }: Master): OperatorError =>
  new OperatorError(
    `The keys are under the master key ${name} already. Give the one to follow in UNDERSTORY_NEXT_MASTER_KEY to every process ` +
      '(`openssl rand -base64 32` makes one), then rotate.',
  );
