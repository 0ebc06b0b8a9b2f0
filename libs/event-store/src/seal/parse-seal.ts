import type { Json } from '../envelope';
import { sealAlgorithms, type PreviousSeal, type Seal } from './seal';

type Fields = { readonly [key: string]: Json };

/** Reads a seal back from an event or a file; null when it is none of a kind this version knows. */
export const parseSeal = (json: Json): Seal | null => {
  if (!isFields(json) || !isKnown(json['algorithms'])) return null;
  const previous = parsePrevious(json['previous']);
  const { events, streams, headsRoot, orderHash, sealedAt, keyId, publicKey, signature } = json;
  const isSeal =
    previous !== undefined &&
    Object.keys(json).length === 10 &&
    isCount(events) &&
    isCount(streams) &&
    isHash(headsRoot) &&
    isHash(orderHash) &&
    typeof sealedAt === 'string' &&
    typeof keyId === 'string' &&
    typeof publicKey === 'string' &&
    typeof signature === 'string';
  if (!isSeal || (previous?.events ?? 0) > events) return null;
  const algorithms = sealAlgorithms;
  return { events, streams, headsRoot, orderHash, previous, sealedAt, algorithms, keyId, publicKey, signature };
};

/** Undefined when it is neither a seal before nor the null of a first seal. */
const parsePrevious = (json: Json | undefined): PreviousSeal | null | undefined => {
  if (json === null) return null;
  if (!isFields(json) || Object.keys(json).length !== 3) return undefined;
  const { hash, events, orderHash } = json;
  return isHash(hash) && isCount(events) && isHash(orderHash) ? { hash, events, orderHash } : undefined;
};

const isKnown = (json: Json | undefined): boolean =>
  isFields(json) &&
  Object.keys(json).length === Object.keys(sealAlgorithms).length &&
  Object.entries(sealAlgorithms).every(([use, name]) => json[use] === name);

const isFields = (json: Json | undefined): json is Fields =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

const isCount = (json: Json | undefined): json is number => Number.isSafeInteger(json) && Number(json) >= 0;

const isHash = (json: Json | undefined): json is string => typeof json === 'string' && /^[0-9a-f]{64}$/.test(json);
