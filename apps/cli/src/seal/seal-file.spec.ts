import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Seal } from '@understory/event-store';
import { readSealFile, writeSealFile } from './seal-file';

const hash = 'a'.repeat(64);
const seal: Seal = {
  events: 7,
  streams: 2,
  headsRoot: hash,
  orderHash: hash,
  previous: { hash, events: 3, orderHash: hash },
  sealedAt: '2026-03-01T09:30:00.000Z',
  algorithms: { hash: 'sha256', tree: 'rfc6962-sha256', signature: 'ed25519' },
  keyId: '0123456789abcdef',
  publicKey: 'key',
  signature: 'signature',
};

describe('a seal kept in a file', () => {
  let file: string;
  beforeEach(async () => {
    file = join(await mkdtemp(join(tmpdir(), 'seal-')), 'kept.json');
  });
  afterEach(() => rm(join(file, '..'), { recursive: true }));

  it('is read back as it was written, under the name of the file', async () => {
    await writeSealFile(file, seal);
    expect(await readSealFile(file)).toEqual({ name: file, seal });
  });

  it('is never written over another one', async () => {
    await writeFile(file, 'an older seal');
    await expect(writeSealFile(file, seal)).rejects.toThrow(/exists already and was left as it is/);
    expect(await readFile(file, 'utf8')).toBe('an older seal');
  });

  it.each([
    ['an empty file', ''],
    ['text', 'no JSON'],
    ['other JSON', '{}'],
    ['a seal with more in it', JSON.stringify({ ...seal, more: 1 })],
  ])('is not read from %s', async (_, text) => {
    await writeFile(file, text);
    await expect(readSealFile(file)).rejects.toThrow(/is no seal that this version knows/);
  });

  it('is missed with a sentence', async () => {
    await expect(readSealFile(file)).rejects.toThrow(/cannot be read: there is no such file or folder/);
    await expect(writeSealFile(join(file, 'x', 'kept.json'), seal)).rejects.toThrow(/cannot be written: there is no/);
  });
});
