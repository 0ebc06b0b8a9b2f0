import { Client, type ClientConfig } from 'pg';

const firstRetryMs = 100;
const longestRetryMs = 5_000;

/** LISTEN on a connection of its own that comes back after a drop; what was missed meanwhile is not replayed. */
export const listenTo = async (
  options: ClientConfig,
  channel: string,
  wake: () => void,
): Promise<() => Promise<void>> => {
  let stopped = false;
  let current: Client | undefined;
  let retry: NodeJS.Timeout | undefined;

  const open = async (): Promise<void> => {
    const client = await listening(options, channel, wake);
    if (stopped) return client.end();
    current = client;
    client.once('end', () => again(firstRetryMs));
    // Whatever was announced while nobody listened.
    wake();
  };

  const again = (afterMs: number): void => {
    if (stopped) return;
    retry = setTimeout(() => void open().catch(() => again(Math.min(afterMs * 2, longestRetryMs))), afterMs);
    retry.unref();
  };

  await open();
  return async () => {
    stopped = true;
    clearTimeout(retry);
    await current?.end();
  };
};

const listening = async (options: ClientConfig, channel: string, wake: () => void): Promise<Client> => {
  const client = new Client(options);
  client.on('error', () => undefined);
  client.on('notification', () => wake());
  try {
    await client.connect();
    await client.query(`listen ${client.escapeIdentifier(channel)}`);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
};
