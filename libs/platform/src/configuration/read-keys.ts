import type { Complain, Read, SettingName } from './configuration-table';
import type { Configuration } from './configuration';

type Keys = Pick<Configuration, 'keysUrl' | 'masters'>;

/** Where keys are, where they are not in the home, and what wraps them, where that does not lie beside them. */
export const readKeys = (read: Read, complain: Complain, keysUrl: string | undefined): Keys => {
  const key = readMasterKey(read, complain, 'UNDERSTORY_MASTER_KEY');
  const nextKey = readMasterKey(read, complain, 'UNDERSTORY_NEXT_MASTER_KEY');
  const vault = readVault(read, complain);
  if (keysUrl !== undefined && read('UNDERSTORY_MASTER_KEY') === '' && vault === undefined)
    complain(`KEYS_URL wants a master key from outside: UNDERSTORY_MASTER_KEY (${how}), or VAULT_TRANSIT_KEY.`);
  if (nextKey !== undefined && key === undefined && vault === undefined)
    complain(
      'UNDERSTORY_NEXT_MASTER_KEY is set without the one that it is to follow, UNDERSTORY_MASTER_KEY or VAULT_TRANSIT_KEY.',
    );
  // Other names of one database are met when it is opened.
  if (keysUrl !== undefined && isOneDatabase(keysUrl, read('DATABASE_URL')))
    complain(
      'KEYS_URL and DATABASE_URL name the same database. Make another one for the keys, best on another server.',
    );
  return { keysUrl, masters: { key, nextKey, vault } };
};

const bytes32 = /^[A-Za-z0-9+/]{43}=$/;
const how = '`openssl rand -base64 32` makes one';

/** Of what is wrong the length is told and nothing else. */
const readMasterKey = (read: Read, complain: Complain, name: SettingName): Uint8Array | undefined => {
  const text = read(name);
  if (text === '') return undefined;
  if (bytes32.test(text)) return Buffer.from(text, 'base64');
  complain(
    `${name} must be 32 bytes in base64, 44 characters that end in =; it has ${text.length} characters. ${how}.`,
  );
  return undefined;
};

const loopback = ['localhost', '127.0.0.1', '[::1]'];

const readVault = (read: Read, complain: Complain): Configuration['masters']['vault'] => {
  const [key, token] = [read('VAULT_TRANSIT_KEY'), read('VAULT_TOKEN')];
  // The other two are set in many a shell for other reasons.
  if (key === '') return undefined;
  if (!/^[\w-]+(\/[\w-]+)+$/.test(key))
    complain(
      'VAULT_TRANSIT_KEY must be the mount of the Transit engine and the name of a key, as in transit/understory.',
    );
  const address = read('VAULT_ADDR').replace(/\/$/, '');
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isFit = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback.includes(url.hostname));
  if (!isFit || url.origin !== address)
    complain('VAULT_ADDR must be https:// and a host, without a path, or http:// and one of this machine.');
  if (token === '')
    complain('VAULT_TOKEN is missing; VAULT_TRANSIT_KEY wants one that may encrypt and decrypt with it.');
  return { address, token, key };
};

const isOneDatabase = (one: string, other: string): boolean =>
  URL.canParse(one) && URL.canParse(other) && placeOf(new URL(one)) === placeOf(new URL(other));

const placeOf = ({ hostname, port, pathname }: URL): string => `${hostname}:${port === '' ? '5432' : port}${pathname}`;
