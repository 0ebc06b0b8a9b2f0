import type { ChainEntry } from '../hash-chain/check-chains';

/** As `chains-in-stream-order.sql` gives it. */
export type ChainRow = { readonly place: string; readonly body: string };

export const chainEntry = ({ place, body }: ChainRow): ChainEntry => {
  const [position, revision, schemaVersion, hash = '', stream = '', ...type] = place.split(' ');
  return {
    position: Number(position),
    revision: Number(revision),
    schemaVersion: Number(schemaVersion),
    hash,
    stream,
    type: type.length === 1 ? (type[0] ?? '') : type.join(' '),
    body,
  };
};
