import { isTransient, retryTransient } from './transient-failure';

const coded = (code: string) => Object.assign(new Error('from the server'), { code });

describe('a failure that may pass', () => {
  it('is a lost or refused connection, a server that goes or comes, or a plea to try again', () => {
    const passing = ['08006', '57P01', '57P03', '40001', '40P01', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE'].map(coded);
    expect([...passing, new Error('Connection terminated unexpectedly')].every(isTransient)).toBe(true);
  });

  it('is not a broken rule, a full disk or a defect of ours', () => {
    const lasting = ['23505', '23001', '53100', '42P01', ''].map(coded);
    expect([...lasting, new TypeError('x is not a function'), null, '08006'].some(isTransient)).toBe(false);
  });

  it('is tried again until it passes, with growing pauses', async () => {
    const pauses: number[] = [];
    let left = 3;
    const attempt = async () => {
      left -= 1;
      if (left > 0) throw coded('57P01');
      return 'done';
    };
    expect(await retryTransient(attempt, async (pauseMs) => void pauses.push(pauseMs))).toBe('done');
    expect(pauses).toEqual([50, 100]);
  });

  it('is given up after seven tries with its own error, and a lasting one at once', async () => {
    let tries = 0;
    const failing = (code: string) => async () => {
      tries += 1;
      throw coded(code);
    };
    await expect(retryTransient(failing('57P01'), async () => undefined)).rejects.toThrow('from the server');
    expect(tries).toBe(7);
    await expect(retryTransient(failing('23505'), async () => undefined)).rejects.toThrow('from the server');
    expect(tries).toBe(8);
  });
});
