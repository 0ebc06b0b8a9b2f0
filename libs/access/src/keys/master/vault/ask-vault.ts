import { OperatorError } from '@understory/platform';
import type { VaultSettings } from './vault-settings';

/** Vault answers in milliseconds; after this it is down, and whoever waits for a record is to be told. */
export const vaultTimeoutMs = 5_000;

export type VaultAnswer =
  | { readonly outcome: 'answered'; readonly data: Readonly<Record<string, unknown>> }
  /** A 400: what was sent is not what this key can open. */
  | { readonly outcome: 'refused' };

type Ask = { readonly method: 'GET' | 'POST'; readonly verb: string; readonly body?: object };

/** One request to the Transit engine, `{key}` standing for the key's name. Neither token nor body comes into an error. */
export const askVault = async (
  { address, token, key }: VaultSettings,
  { method, verb, body }: Ask,
  timeoutMs: number = vaultTimeoutMs,
): Promise<VaultAnswer> => {
  const cut = key.lastIndexOf('/');
  const path = `${key.slice(0, cut)}/${verb.replace('{key}', key.slice(cut + 1))}`;
  let response: Response;
  try {
    response = await fetch(`${address}/v1/${path}`, {
      method,
      headers: { 'X-Vault-Token': token, 'X-Vault-Request': 'true', 'Content-Type': 'application/json' },
      // A redirection would take the token elsewhere.
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch (error) {
    throw unreachable(isTimeout(error) ? `no answer in ${timeoutMs} ms` : null);
  }
  if (response.status === 400) return { outcome: 'refused' };
  if (response.status === 403)
    throw new OperatorError(
      `Vault refuses ${path} to the token in VAULT_TOKEN: it has ended, or its policy leaves that out.`,
    );
  if (response.status === 404)
    throw new OperatorError(`Vault knows no ${path}. VAULT_TRANSIT_KEY names mount and key, as in transit/understory.`);
  if (!response.ok) throw unreachable(`it answers ${response.status}`);
  return { outcome: 'answered', data: response.status === 204 ? {} : await dataOf(response) };
};

const dataOf = async (response: Response): Promise<Readonly<Record<string, unknown>>> => {
  const answer: unknown = await response.json().catch(() => null);
  const data = isObject(answer) ? answer['data'] : null;
  return isObject(data) ? data : {};
};

const isTimeout = (error: unknown): boolean => isObject(error) && error['name'] === 'TimeoutError';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The code of a host that cannot be reached: whoever waits for a record is told to try again. */
const unreachable = (why: string | null): OperatorError & { readonly code: string } =>
  Object.assign(
    new OperatorError(
      `The Vault of VAULT_ADDR cannot be used${why === null ? '' : `: ${why}`}. No key opens without it.`,
    ),
    { code: 'EHOSTUNREACH' },
  );
