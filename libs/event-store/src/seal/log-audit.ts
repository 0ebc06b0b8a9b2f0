import type { Verification, VerifyProgress } from '../hash-chain/fault';
import type { PreviousSeal, Seal, SealableState } from './seal';
import type { SignatureCheck } from './signing';

/** A seal that was kept outside the log, and what to call it in a finding. */
export type GivenSeal = { readonly name: string; readonly seal: Seal };

export type VerifyOptions = {
  readonly given?: readonly GivenSeal[];
  /** Without it, what seals say is checked and who signed them is not. */
  readonly signatures?: SignatureCheck;
  readonly onProgress?: VerifyProgress;
};

/** What sealing and verifying need of a store: the whole log as of one moment, while the product goes on. */
export type LogAudit = {
  /** What a seal made now would say, going on from the seal before. */
  stateToSeal(previous: PreviousSeal | null): Promise<SealableState>;
  /** Proves that nothing was changed, removed, inserted or moved, as far as chains and seals reach. */
  verify(options?: VerifyOptions): Promise<Verification>;
};
