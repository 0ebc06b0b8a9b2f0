import { createServer } from 'node:net';

/** The wished one if nobody has it, else any. Somebody may still be faster than the server: then it is tried again. */
export const findFreePort = async (wished: number | undefined): Promise<number> =>
  (wished === undefined ? undefined : await tryPort(wished)) ??
  (await tryPort(0)) ??
  Promise.reject(new Error('No free port on 127.0.0.1.'));

const tryPort = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
