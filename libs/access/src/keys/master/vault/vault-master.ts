import { OperatorError } from '@understory/platform';
import type { Master } from '../master';
import { askVault, type VaultAnswer } from './ask-vault';
import type { VaultSettings } from './vault-settings';

const authenticated = ['aes128-gcm96', 'aes256-gcm96', 'chacha20-poly1305'];

/**
 * A key of HashiCorp Vault's Transit engine, which wraps and unwraps and is never given away
 * (https://developer.hashicorp.com/vault/api-docs/secret/transit). The name of a secret goes along as associated data,
 * so that what was wrapped opens in no other place.
 */
export const openVaultMaster = async (settings: VaultSettings, timeoutMs?: number): Promise<Master> => {
  const ask = (method: 'GET' | 'POST', verb: string, body?: object): Promise<VaultAnswer> =>
    askVault(settings, { method, verb, ...(body === undefined ? {} : { body }) }, timeoutMs);

  const newestVersion = async (): Promise<number> => {
    const answer = await ask('GET', 'keys/{key}');
    const data = answer.outcome === 'answered' ? answer.data : {};
    const { type, latest_version: version } = data;
    if (typeof version !== 'number' || typeof type !== 'string' || !authenticated.includes(type))
      throw new OperatorError(
        `The key ${settings.key} of Vault must be of type ${authenticated.join(', ')}; make one with \`vault write -f ${settings.key.replace(/\/(?=[^/]*$)/, '/keys/')} type=aes256-gcm96\`.`,
      );
    return version;
  };

  let newest = await newestVersion();
  const master: Master = {
    name: `vault:${settings.key}`,
    wrap: async (secret, secretName) => {
      const body = { plaintext: secret.toString('base64'), associated_data: base64Of(secretName) };
      const answer = await ask('POST', 'encrypt/{key}', body);
      const text = answer.outcome === 'answered' ? answer.data['ciphertext'] : null;
      if (typeof text === 'string' && versionOf(text) !== null) return `${text}\n`;
      throw new OperatorError(`Vault does not wrap with ${settings.key}.`);
    },
    unwrap: async (content, secretName) => {
      const ciphertext = content.toString('utf8').trimEnd();
      // What a local master wrapped is not even shown to it.
      if (versionOf(ciphertext) === null) return null;
      const answer = await ask('POST', 'decrypt/{key}', { ciphertext, associated_data: base64Of(secretName) });
      const plaintext = answer.outcome === 'answered' ? answer.data['plaintext'] : null;
      return typeof plaintext === 'string' ? Buffer.from(plaintext, 'base64') : null;
    },
    isNewest: (content) => versionOf(content.toString('utf8')) === newest,
    renew: async () => {
      await ask('POST', 'keys/{key}/rotate');
      newest = await newestVersion();
    },
  };
  await assertBound(master);
  return master;
};

/** A Vault before 1.13 ignores associated data in silence. Also tells at the start what the token may not do. */
const assertBound = async (master: Master): Promise<void> => {
  const wrapped = await master.wrap(Buffer.from('nothing'), 'one place');
  if ((await master.unwrap(Buffer.from(wrapped), 'one place')) === null)
    throw new OperatorError('Vault does not open what it has just wrapped: its key may only encrypt.');
  if ((await master.unwrap(Buffer.from(wrapped), 'another place')) !== null)
    throw new OperatorError('This Vault does not bind what it wraps to its place: that takes version 1.13 or newer.');
};

const base64Of = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

/** `vault:v3:…` is of version 3. */
const versionOf = (ciphertext: string): number | null => {
  const version = /^vault:v([1-9]\d*):/.exec(ciphertext)?.[1];
  return version === undefined ? null : Number(version);
};
