import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { envelop } from '../envelop';
import type { EventStore } from '../event-store';
import { commandId, streamName } from '../names';
import type { LogAudit } from './log-audit';
import type { Seal } from './seal';
import { sealLog, type SealLogOutcome } from './seal-log';
import type { SignatureCheck, Signer } from './signing';

export const newKey = (): Signer => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  return {
    keyId: createHash('sha256').update(spki).digest('hex').slice(0, 16),
    publicKey: spki.toString('base64'),
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('base64'),
  };
};

const isSignedBy: SignatureCheck['verify'] = (publicKey, text, signature) => {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    return verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
};

export const trusting = (key: Signer | null): SignatureCheck => ({
  trusted: key === null ? null : { keyId: key.keyId, publicKey: key.publicKey },
  verify: isSignedBy,
});

const at = '2026-03-01T09:30:00.000Z';

let commands = 0;

/** Appends one event to each of the streams, in turn. */
export const appendTo = async (store: EventStore, ...names: readonly string[]): Promise<void> => {
  for (const name of names) {
    const stream = streamName(name);
    const head = await store.headOfStream(stream);
    commands += 1;
    const command = {
      commandId: commandId(`c${commands}`),
      commandDigest: 'digest',
      actorId: 'somebody',
      actorRole: 'system',
      correlationId: 'correlation',
      causationId: null,
      at,
    };
    const data = { n: commands, text: 'Zoë "\\' };
    const draft = { type: 'Happened', schemaVersion: 1, data, occurredOn: '2026-03-01', command };
    await store.append(stream, head?.revision ?? 'no-stream', envelop(head, stream, [draft]));
  }
};

export type SealedLog = { readonly store: EventStore; readonly audit: LogAudit; readonly key: Signer };

export const trySeal = ({ store, audit, key }: SealedLog): Promise<SealLogOutcome> => {
  commands += 1;
  return sealLog({ store, audit, signer: key }, { at, commandId: commandId(`seal${commands}`) });
};

export const seal = async (log: SealedLog): Promise<Seal> => {
  const made = await trySeal(log);
  if (made.outcome === 'sealed') return made.seal;
  throw new Error(`The log was not sealed: ${made.outcome}`);
};
