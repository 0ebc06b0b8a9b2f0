import { canonicalJson } from '../hash-chain/canonical-json';
import { leafHash } from './merkle-tree';

/** The last event of a stream, as a seal knows it. */
export type SealedHead = { readonly stream: string; readonly revision: number; readonly hash: string };

/** The leaf of one stream; leaves stand in the order of stream names. */
export const leafOfHead = ({ stream, revision, hash }: SealedHead): Buffer =>
  leafHash(Buffer.from(canonicalJson({ hash, revision, stream }), 'utf8'));
