import type { Json } from '../envelope';
import type { Fault } from '../hash-chain/fault';
import type { GivenSeal, VerifyOptions } from './log-audit';
import { parseSeal } from './parse-seal';
import { isSameSeal, sealStream, type Seal } from './seal';
import { whatIsWrongWithSignature } from './signing';

/** An event of the stream of seals, as it was found. */
export type LoggedSeal = {
  readonly revision: number;
  readonly position: bigint;
  readonly hash: string;
  readonly data: Json;
};

/** A seal that the log is held against, and where a finding about it stands. */
export type SealInQuestion = {
  readonly seal: Seal;
  readonly place: Omit<Fault, 'what'>;
  readonly name: string;
  /** What is wrong with the seal itself, whatever the log says. */
  readonly ownFaults: readonly string[];
  /** Kept outside only: the log no longer has it. */
  readonly isMissing: boolean;
};

export type SealsInQuestion = { readonly seals: readonly SealInQuestion[]; readonly unreadable: readonly Fault[] };

/** Seals of the log, oldest first, and those that were kept outside. */
export const sealsInQuestion = (
  logged: readonly LoggedSeal[],
  { given = [], signatures }: Pick<VerifyOptions, 'given' | 'signatures'>,
): SealsInQuestion => {
  const unreadable: Fault[] = [];
  const inLog: SealInQuestion[] = [];
  let before: { readonly hash: string; readonly seal: Seal } | null = null;
  for (const { revision, position, hash, data } of logged) {
    const place = { stream: sealStream, revision, position };
    const seal = parseSeal(data);
    if (seal === null) {
      unreadable.push({ ...place, what: 'it is no seal that this version knows' });
      continue;
    }
    const ownFaults = [signatureFault(seal, signatures), isAfter(seal, before) ? null : notTheOneBefore].filter(
      isFault,
    );
    inLog.push({ seal, place, name: `the seal of ${seal.sealedAt}`, ownFaults, isMissing: false });
    before = { hash, seal };
  }
  return { seals: [...inLog, ...given.map((each) => outside(each, inLog, signatures))], unreadable };
};

const outside = (
  { seal, name }: GivenSeal,
  inLog: readonly SealInQuestion[],
  signatures: VerifyOptions['signatures'],
): SealInQuestion => ({
  seal,
  place: { stream: null, revision: null, position: null },
  name: `the seal in ${name}`,
  ownFaults: [signatureFault(seal, signatures)].filter(isFault),
  isMissing: !inLog.some((logged) => isSameSeal(logged.seal, seal)),
});

const signatureFault = (seal: Seal, signatures: VerifyOptions['signatures']): string | null =>
  signatures === undefined ? null : whatIsWrongWithSignature(seal, signatures);

const notTheOneBefore = 'the seal before it is not the one that it names: a seal was removed or replaced';

const isAfter = ({ previous }: Seal, before: { readonly hash: string; readonly seal: Seal } | null): boolean =>
  previous === null || before === null
    ? previous === before
    : previous.hash === before.hash &&
      previous.events === before.seal.events &&
      previous.orderHash === before.seal.orderHash;

const isFault = (what: string | null): what is string => what !== null;
