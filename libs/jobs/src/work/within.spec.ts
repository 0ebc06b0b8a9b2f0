import { within } from './within';

const never = (): Promise<never> => new Promise(() => undefined);

describe('a time limit', () => {
  it('ends work that takes no notice of it, with a code', async () => {
    await expect(within(1, new AbortController().signal, never)).rejects.toMatchObject({ code: 'JOB.TIME_IS_UP' });
  });

  it('passes an abort on to the work', async () => {
    const outer = new AbortController();
    let inner: AbortSignal | undefined;
    const working = within(60_000, outer.signal, (limited) => {
      inner = limited;
      return never();
    });
    outer.abort();
    await expect(working).rejects.toMatchObject({ code: 'JOB.ABORTED' });
    expect(inner?.aborted).toBe(true);
  });

  it('leaves work alone that ends in time', async () => {
    expect(await within(60_000, new AbortController().signal, async () => 'done')).toBe('done');
  });
});
