import { canonicalJson } from '../hash-chain/canonical-json';
import type { Seal, UnsignedSeal } from './seal';

/** A key as others know it. */
export type SigningKeyName = { readonly keyId: string; readonly publicKey: string };

/** Handed in by whoever keeps the key. */
export type Signer = SigningKeyName & { sign(text: string): string };

export type VerifySignature = (publicKey: string, text: string, signature: string) => boolean;

/** How signatures are judged. `trusted` is null where no key was ever made: then every signature is a stranger's. */
export type SignatureCheck = { readonly trusted: SigningKeyName | null; readonly verify: VerifySignature };

export const signSeal = (seal: Omit<UnsignedSeal, keyof SigningKeyName>, signer: Signer): Seal => {
  const unsigned = { ...seal, keyId: signer.keyId, publicKey: signer.publicKey };
  return { ...unsigned, signature: signer.sign(canonicalJson(unsigned)) };
};

/** Null when the seal is signed by the trusted key. */
export const whatIsWrongWithSignature = (seal: Seal, { trusted, verify }: SignatureCheck): string | null => {
  const { signature, ...unsigned } = seal;
  if (!verify(seal.publicKey, canonicalJson(unsigned), signature))
    return 'its signature does not fit it: the seal itself was changed';
  if (trusted?.keyId === seal.keyId && trusted.publicKey === seal.publicKey) return null;
  return `it is signed with the key ${seal.keyId}, and ${trusted === null ? 'this home has none' : `the key here is ${trusted.keyId}`}: somebody else sealed, or the keys folder was lost or replaced`;
};
