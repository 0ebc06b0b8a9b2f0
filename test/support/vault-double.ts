import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export type VaultDouble = {
  readonly address: string;
  readonly token: string;
  /** `transit/understory`. */
  readonly key: string;
  /** What was asked so far, as `POST transit/encrypt/understory`. */
  readonly asked: string[];
  /** How it behaves from now on. */
  behave(as: 'well' | 'silent' | 'sealed' | 'older-than-1.13'): void;
  close(): Promise<void>;
};

type Answer = { readonly status: number; readonly body?: object };
type Fields = Readonly<Record<string, unknown>>;

const refused = (status: number, error: string): Answer => ({ status, body: { errors: [error] } });

/**
 * HashiCorp Vault's Transit engine as its API page documents it, for one key of type aes256-gcm96: encrypt, decrypt,
 * read and rotate the key, with errors in its form. What it holds ends with the process.
 */
export const startVaultDouble = async (): Promise<VaultDouble> => {
  const token = `hvs.${randomBytes(12).toString('hex')}`;
  const versions: Buffer[] = [randomBytes(32)];
  const asked: string[] = [];
  let behaviour: Parameters<VaultDouble['behave']>[0] = 'well';
  const aadOf = ({ associated_data: data }: Fields): Buffer =>
    Buffer.from(behaviour !== 'older-than-1.13' && typeof data === 'string' ? data : '', 'base64');

  const encrypt = (body: Fields): Answer => {
    const [iv, key] = [randomBytes(12), versions.at(-1) ?? Buffer.alloc(32)];
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(aadOf(body));
    const sealed = Buffer.concat([iv, cipher.update(String(body['plaintext']), 'base64'), cipher.final()]);
    const ciphertext = `vault:v${versions.length}:${Buffer.concat([sealed, cipher.getAuthTag()]).toString('base64')}`;
    return { status: 200, body: { data: { ciphertext, key_version: versions.length } } };
  };

  const decrypt = (body: Fields): Answer => {
    const [, version = '', packed = ''] = /^vault:v(\d+):(.*)$/.exec(String(body['ciphertext'])) ?? [];
    const [key, bytes] = [versions[Number(version) - 1], Buffer.from(packed, 'base64')];
    if (key === undefined || bytes.length < 28) return refused(400, 'invalid ciphertext: unable to decrypt');
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(aadOf(body));
    decipher.setAuthTag(bytes.subarray(-16));
    try {
      const plain = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
      return { status: 200, body: { data: { plaintext: plain.toString('base64') } } };
    } catch {
      return refused(400, 'cipher: message authentication failed');
    }
  };

  const answer = (request: string, body: Fields): Answer => {
    switch (request) {
      case 'POST transit/encrypt/understory':
        return encrypt(body);
      case 'POST transit/decrypt/understory':
        return decrypt(body);
      case 'GET transit/keys/understory':
        return {
          status: 200,
          body: { data: { type: 'aes256-gcm96', latest_version: versions.length, name: 'understory' } },
        };
      case 'GET transit/keys/signing':
        return { status: 200, body: { data: { type: 'ed25519', latest_version: 1, name: 'signing' } } };
      case 'POST transit/keys/understory/rotate':
        versions.push(randomBytes(32));
        return { status: 204 };
      default:
        return refused(404, 'no handler for route');
    }
  };

  const server = createServer((incoming, response) => {
    void bodyOf(incoming).then((body) => {
      const request = `${incoming.method ?? ''} ${(incoming.url ?? '').replace('/v1/', '')}`;
      asked.push(request);
      if (behaviour === 'silent') return;
      const isKnown = incoming.headers['x-vault-token'] === token;
      const given =
        behaviour === 'sealed'
          ? refused(503, 'Vault is sealed')
          : isKnown
            ? answer(request, body)
            : refused(403, 'permission denied');
      response.writeHead(given.status, { 'content-type': 'application/json' });
      response.end(given.body === undefined ? undefined : JSON.stringify(given.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    token,
    key: 'transit/understory',
    asked,
    behave: (as) => void (behaviour = as),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};

const bodyOf = async (incoming: IncomingMessage): Promise<Fields> => {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Fields);
};
