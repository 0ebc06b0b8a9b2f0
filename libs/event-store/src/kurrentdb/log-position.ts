import type { Position as LogPosition } from '@kurrent/kurrentdb-client';
import type { Position } from '../envelope';

/** Every event of an append has a commit position of its own, equal to its prepare position: one number tells both. */
export const positionOf = ({ commit, prepare }: LogPosition): Position => {
  if (commit !== prepare)
    throw new Error('An event was written in an explicit transaction, which this store never does.');
  return commit as Position;
};

export const logPositionOf = (position: Position): LogPosition => ({ commit: position, prepare: position });
