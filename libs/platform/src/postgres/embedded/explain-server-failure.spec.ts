import { passes, serverFailure, spawnFailure } from './explain-server-failure';

describe('what PostgreSQL prints when it does not start', () => {
  it('becomes advice when the disk is full', () =>
    expect(
      serverFailure('start', 'FATAL:  could not write lock file "postmaster.pid": No space left on device').message,
    ).toContain('the disk is full. Free some space'));

  it('is quoted at its end when it is nothing we know', () => {
    const { message } = serverFailure('start', 'noise\n'.repeat(50) + 'FATAL:  something new');
    expect(message.split('\n')).toHaveLength(9);
    expect(message).toMatch(/It said:\n[^]*FATAL: {2}something new$/);
  });

  it.each([
    'FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use',
    'FATAL:  lock file "postmaster.pid" already exists',
    'LOG:  could not bind IPv4 address "127.0.0.1": Address already in use',
  ])('passes by itself, so that it is tried again: %s', (output) => expect(passes(output)).toBe(true));

  it('is not tried again when it needs a person', () =>
    expect(passes('FATAL:  data directory "x" has invalid permissions')).toBe(false));
});

describe('a program that cannot be started at all', () => {
  it('is explained where the system lacks its loader', () =>
    expect(String(spawnFailure(Object.assign(new Error('spawn'), { code: 'ENOENT' })))).toContain('needs glibc'));
});
