import { flagReadOuts } from '@understory/interchange';
import type { CurrentRecord } from '../reading/child-records';
import type { FlagOfChild } from './flags.answer';

/** The read-out other programs get, with the ids that a decision needs. */
export const flagsOfChild = ({ child, enrolment }: CurrentRecord): readonly FlagOfChild[] => {
  const readOuts = flagReadOuts(child, enrolment.reference);
  return child.flags.flatMap(({ flagId, review }, index) => {
    const readOut = readOuts[index];
    return readOut === undefined ? [] : [{ flagId, review, ...readOut }];
  });
};
