import { startVaultDouble, type VaultDouble } from '../../../../../../test/support/vault-double';
import { openVaultMaster } from './vault-master';

const secret = Buffer.alloc(32, 5);

describe('a key of Vault as the master', () => {
  let vault: VaultDouble;
  const open = (change: Partial<VaultDouble> = {}) =>
    openVaultMaster({ address: vault.address, token: vault.token, key: vault.key, ...change }, 200);
  beforeEach(async () => {
    vault = await startVaultDouble();
  });
  afterEach(() => vault.close());

  it('is named by where it is, and wraps what it alone unwraps', async () => {
    const master = await open();
    expect(master.name).toBe('vault:transit/understory');
    const wrapped = await master.wrap(secret, 'index key');
    expect(wrapped).toMatch(/^vault:v1:.*\n$/);
    expect(await (await open()).unwrap(Buffer.from(wrapped), 'index key')).toEqual(secret);
  });

  it('opens nothing that was copied to another place, changed, or wrapped by somebody else', async () => {
    const master = await open();
    const wrapped = Buffer.from(await master.wrap(secret, 'index key'));
    expect(await master.unwrap(wrapped, 'signing key')).toBeNull();
    wrapped[20] = (wrapped[20] ?? 0) === 65 ? 66 : 65;
    expect(await master.unwrap(wrapped, 'index key')).toBeNull();
    vault.asked.length = 0;
    expect(await master.unwrap(Buffer.from('sealed1.AAAA\n'), 'index key')).toBeNull();
    expect(vault.asked).toEqual([]);
  });

  it('knows what is under an older version of it, and opens that too', async () => {
    const master = await open();
    const before = Buffer.from(await master.wrap(secret, 'index key'));
    expect(master.isNewest?.(before)).toBe(true);
    await master.renew?.();
    expect(master.isNewest?.(before)).toBe(false);
    const after = Buffer.from(await master.wrap(secret, 'index key'));
    expect(after.toString('utf8')).toMatch(/^vault:v2:/);
    for (const wrapped of [before, after]) expect(await master.unwrap(wrapped, 'index key')).toEqual(secret);
    expect((await open()).isNewest?.(after)).toBe(true);
  });

  it('says what is wrong, and never the token', async () => {
    const problemOf = (opening: Promise<unknown>) => opening.then(String, String);
    const token = 'hvs.s3cret';
    expect(await problemOf(open({ token }))).toMatch(/Vault refuses transit\/keys\/understory to the token/);
    expect(await problemOf(open({ token }))).not.toContain(token);
    expect(await problemOf(open({ key: 'transit/nothing' }))).toMatch(/Vault knows no transit\/keys\/nothing/);
    expect(await problemOf(open({ key: 'transit/signing' }))).toMatch(/must be of type aes128-gcm96, aes256-gcm96/);
    expect(await problemOf(open({ address: 'http://127.0.0.1:1' }))).toMatch(/Vault of VAULT_ADDR cannot be used/);
    vault.behave('older-than-1.13');
    expect(await problemOf(open())).toMatch(/1\.13 or newer/);
  });

  it('is told as out of reach where it is sealed or answers nothing, which is not the same as damage', async () => {
    const master = await open();
    const wrapped = Buffer.from(await master.wrap(secret, 'index key'));
    vault.behave('sealed');
    await expect(master.unwrap(wrapped, 'index key')).rejects.toThrow(/it answers 503.*No key opens without it/);
    vault.behave('silent');
    await expect(master.unwrap(wrapped, 'index key')).rejects.toThrow(/no answer in 200 ms/);
    await expect(master.wrap(secret, 'index key')).rejects.toThrow(/no answer in 200 ms/);
    vault.behave('well');
    expect(await master.unwrap(wrapped, 'index key')).toEqual(secret);
  });
});
