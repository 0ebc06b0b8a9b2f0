import { takeTurns } from './take-turns';

describe('work on one record', () => {
  it('goes one after the other, also after a failure', async () => {
    const inTurn = takeTurns();
    const happened: string[] = [];
    const failing = inTurn('r', async () => {
      happened.push('first begins');
      await Promise.resolve();
      happened.push('first ends');
      throw new Error('broken');
    });
    const next = inTurn('r', async () => happened.push('second begins'));
    await expect(failing).rejects.toThrow('broken');
    await next;
    expect(happened).toEqual(['first begins', 'first ends', 'second begins']);
  });

  it('does not wait for other records', async () => {
    const inTurn = takeTurns();
    void inTurn('r', () => new Promise(() => undefined));
    expect(await inTurn('another', async () => 'done')).toBe('done');
  });
});
