import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Every contender has a database of its own: their tables, statistics and settings do not meet. */
export const databasesOn = (serverUrl) => {
  const made = [];
  return {
    create: async (settings = {}) => {
      const name = `bench_${randomBytes(6).toString('hex')}`;
      await onServer(serverUrl, async (client) => {
        await client.query(`create database ${name}`);
        made.push(name);
        for (const [setting, value] of Object.entries(settings))
          await client.query(`alter database ${name} set ${setting} = ${value}`);
      });
      const url = new URL(serverUrl);
      url.pathname = `/${name}`;
      return url.href;
    },
    dropAll: () =>
      onServer(serverUrl, async (client) => {
        for (const name of made.splice(0)) await client.query(`drop database if exists ${name} with (force)`);
      }),
  };
};

export const onServer = async (url, work) => {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};
