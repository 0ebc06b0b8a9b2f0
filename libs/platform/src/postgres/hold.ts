import { Client, type ClientConfig } from 'pg';
import type { HeldSession } from '../sql';
import { sqlOn } from './sql-over';

/** A host that loses power leaves its locks behind until the server notices: after about 30 seconds instead of two hours. */
const noticeOurDeath = 'set tcp_keepalives_idle = 15; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3';

export const hold = async (options: ClientConfig): Promise<HeldSession> => {
  const client = new Client(options);
  let released = false;
  const lost = new Promise<void>((resolve) =>
    client.once('end', () => {
      if (!released) resolve();
    }),
  );
  client.on('error', () => undefined);
  await client.connect();
  await client.query(noticeOurDeath);
  const close = (): void => void client.end().catch(() => undefined);
  return {
    sql: sqlOn(client, close),
    lost,
    release: async () => {
      released = true;
      await client.end();
    },
  };
};
