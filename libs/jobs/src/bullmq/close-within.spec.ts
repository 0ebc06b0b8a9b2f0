import { closeWithin } from './close-within';

describe('closing within a time', () => {
  it('ends although the server never answers', () =>
    expect(closeWithin(1, new Promise(() => undefined))).resolves.toBeUndefined());

  it('waits for a server that answers', async () => {
    let isClosed = false;
    const closing = Promise.resolve().then(() => void (isClosed = true));
    await closeWithin(60_000, closing);
    expect(isClosed).toBe(true);
  });

  it('tells what went wrong while closing', () =>
    expect(closeWithin(60_000, Promise.reject(new Error('refused')))).rejects.toThrow('refused'));
});
