import { createServer, connect, type Socket } from 'node:net';

export type Freezable = {
  readonly url: string;
  /** Takes connections and bytes as before, as a stopped process does, and hands nothing on until `thaw`. */
  freeze(): void;
  thaw(): void;
  close(): void;
};

/** A way to a server that can be frozen without stopping the server. */
export const freezable = async (serverUrl: string): Promise<Freezable> => {
  const { hostname, port } = new URL(serverUrl);
  const sockets = new Set<Socket>();
  let frozen = false;
  const way = createServer({ allowHalfOpen: true }, (near) => {
    const far = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => void to.write(bytes));
      from.on('end', () => void to.end());
      from.on('error', () => undefined);
      from.on('close', () => sockets.delete(from));
      if (frozen) from.pause();
    }
  });
  await new Promise<void>((ready) => way.listen(0, '127.0.0.1', ready));
  const address = way.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return {
    url: `redis://127.0.0.1:${address.port}`,
    freeze: () => {
      frozen = true;
      for (const socket of sockets) socket.pause();
    },
    thaw: () => {
      frozen = false;
      for (const socket of sockets) socket.resume();
    },
    close: () => {
      way.close();
      for (const socket of sockets) socket.destroy();
    },
  };
};
