import { sealingSecretFrom } from './sealing-secret';

const secretFor = sealingSecretFrom(Buffer.alloc(32, 3));

describe('a sealing secret', () => {
  it('opens at every start what it sealed, in its place only', () => {
    const sealed = secretFor('second-factor').seal('JBSWY3DP', 'account ada');
    expect(sealingSecretFrom(Buffer.alloc(32, 3))('second-factor').open(sealed, 'account ada')).toBe('JBSWY3DP');
    expect(() => secretFor('second-factor').open(sealed, 'account ben')).toThrow(/cannot be opened/);
  });

  it('is another one for every use and every key store', () => {
    const sealed = secretFor('second-factor').seal('JBSWY3DP', 'account ada');
    expect(() => secretFor('recovery').open(sealed, 'account ada')).toThrow(/cannot be opened/);
    const elsewhere = sealingSecretFrom(Buffer.alloc(32, 4))('second-factor');
    expect(() => elsewhere.open(sealed, 'account ada')).toThrow(/cannot be opened/);
  });

  // Written down: a changed derivation would lock everybody out who has a second factor.
  it('still opens what the first version sealed', () =>
    expect(secretFor('second-factor').open(firstSealed, 'account ada')).toBe('JBSWY3DP'));
});

const firstSealed = 'sealed1.AQkJCQkJCQkJCQkJCSqJhSxGeJ_XiQYWUwvDaEXdTcY-c9gBsw';
