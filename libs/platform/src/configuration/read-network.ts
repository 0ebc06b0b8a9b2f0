import { isIP } from 'node:net';
import type { Complain, Read } from './configuration-table';
import type { Configuration } from './configuration';

type Network = Pick<Configuration, 'listenAddress' | 'publicUrl' | 'trustedProxies' | 'requestsPerMinute'>;

/** Where the API is met, and whom it believes about that. */
export const readNetwork = (read: Read, complain: Complain): Network => {
  const network = {
    listenAddress: readListenAddress(read, complain),
    publicUrl: readPublicUrl(read, complain),
    trustedProxies: readTrustedProxies(read, complain),
    requestsPerMinute: readRequestsPerMinute(read, complain),
  };
  // Passwords and records would cross the network in the clear.
  if (!isLoopback(network.listenAddress) && (network.publicUrl === undefined || network.trustedProxies.length === 0))
    complain(
      'LISTEN_ADDRESS is not of this machine alone; then something that speaks HTTPS must stand in front: ' +
        'name it in TRUSTED_PROXIES, and its address in PUBLIC_URL.',
    );
  return network;
};

const isLoopback = (address: string): boolean => address === '::1' || address.startsWith('127.');

const readListenAddress = (read: Read, complain: Complain): string => {
  const text = read('LISTEN_ADDRESS');
  if (isIP(text) === 0) complain(`LISTEN_ADDRESS is "${text}"; it must be an IP address of this machine.`);
  return text;
};

const readPublicUrl = (read: Read, complain: Complain): string | undefined => {
  const text = read('PUBLIC_URL');
  if (text === '') return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && url.protocol === 'https:' && url.href === `${url.origin}/`) return url.origin;
  complain('PUBLIC_URL must be https:// and a host, without a path, as in https://understory.example.org.');
  return undefined;
};

const networks = ['loopback', 'linklocal', 'uniquelocal'];

const readTrustedProxies = (read: Read, complain: Complain): readonly string[] => {
  const proxies = read('TRUSTED_PROXIES')
    .split(',')
    .map((proxy) => proxy.trim())
    .filter((proxy) => proxy !== '');
  for (const proxy of proxies.filter((one) => !networks.includes(one) && !isNetwork(one)))
    complain(`TRUSTED_PROXIES has "${proxy}"; it must list IP addresses or networks like 10.0.0.0/24.`);
  return proxies;
};

const isNetwork = (text: string): boolean => {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  // A network of everybody would let every client say where it comes from.
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 8 && Number(bits) <= (family === 4 ? 32 : 128))
  );
};

const mostRequestsPerMinute = 10_000_000;

const readRequestsPerMinute = (read: Read, complain: Complain): number => {
  const text = read('REQUESTS_PER_MINUTE');
  const count = /^\d{1,8}$/.test(text) ? Number(text) : 0;
  if (count >= 20 && count <= mostRequestsPerMinute) return count;
  complain(`REQUESTS_PER_MINUTE is "${text}"; it must be a whole number from 20 to ${mostRequestsPerMinute}.`);
  return mostRequestsPerMinute;
};
