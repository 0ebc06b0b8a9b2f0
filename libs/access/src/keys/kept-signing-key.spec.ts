import { createPublicKey } from 'node:crypto';
import { copyFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFolderKeys } from './key-ring';
import { folderSettings } from './opening/made-up-settings.fixture';
import { findSigningKey as findSigningKeyOf } from './opening/open-keys';
import { isSignedBy } from './signing-key';

const openSigningKey = async (folder: string) => (await openFolderKeys(folder)).signingKey();
const findSigningKey = (folder: string) => findSigningKeyOf(folderSettings(folder));

describe('the key that signs for a home', () => {
  let folder: string;
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'signing-')), 'keys');
    await openFolderKeys(folder);
  });
  afterEach(() => rm(join(folder, '..'), { recursive: true }));

  it('signs what its public half proves, and nothing else', async () => {
    const { sign, publicKey } = await openSigningKey(folder);
    const signature = sign('ten events');
    expect(isSignedBy(publicKey, 'ten events', signature)).toBe(true);
    expect(isSignedBy(publicKey, 'eleven events', signature)).toBe(false);
    expect(isSignedBy(publicKey, 'ten events', sign('eleven events'))).toBe(false);
    expect(isSignedBy('no key', 'ten events', signature)).toBe(false);
    expect(isSignedBy(publicKey, 'ten events', 'no signature')).toBe(false);
  });

  it('is made at the first use and not before', async () => {
    expect(await findSigningKey(folder)).toBeNull();
    expect(await readdir(folder)).toEqual(['index.key', 'master.key']);
    const { keyId, publicKey } = await openSigningKey(folder);
    expect(await findSigningKey(folder)).toEqual({ keyId, publicKey });
  });

  it('stays the same, also when several processes ask for the first one at once', async () => {
    const keys = await Promise.all(Array.from({ length: 8 }, () => openSigningKey(folder)));
    expect(new Set([...keys, await openSigningKey(folder)].map(({ publicKey }) => publicKey)).size).toBe(1);
  });

  it('lies wrapped and for its owner alone, its public half beside it', async () => {
    const { publicKey } = await openSigningKey(folder);
    expect((await stat(join(folder, 'signing.key'))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(folder, 'signing.key'), 'utf8')).toMatch(/^sealed1\./);
    const pem = await readFile(join(folder, 'signing.pub.pem'), 'utf8');
    expect(createPublicKey(pem).export({ format: 'der', type: 'spki' }).toString('base64')).toBe(publicKey);
  });

  it('does not open when it is another secret under its name', async () => {
    await openSigningKey(folder);
    await copyFile(join(folder, 'index.key'), join(folder, 'signing.key'));
    await expect(openSigningKey(folder)).rejects.toThrow(/signing\.key cannot be opened/);
    await expect(findSigningKey(folder)).rejects.toThrow(/signing\.key cannot be opened/);
  });

  it('is never made anew in silence where one was lost', async () => {
    await openSigningKey(folder);
    await rm(join(folder, 'signing.key'));
    await expect(openSigningKey(folder)).rejects.toThrow(/Restore all keys/);
  });

  it('is told by the private half, whatever stands in the public file', async () => {
    const { publicKey } = await openSigningKey(folder);
    await writeFile(join(folder, 'signing.pub.pem'), 'somebody else');
    expect((await findSigningKey(folder))?.publicKey).toBe(publicKey);
  });
});
