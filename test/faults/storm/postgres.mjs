import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtLibrary } from './built-product.mjs';
import { pause, until } from './until.mjs';

const signals = { fast: 'SIGINT', immediate: 'SIGQUIT' };

// As processes of the product are counted: whoever closes leaves the server running while there is another.
const holder = 'understory holder';

// The product runs three times at once here, and is looked at meanwhile.
const wider = 'max_connections = 200\n';

/** A PostgreSQL of the product's own binaries and durability, which can be taken away and given back. */
export const startPostgres = async (folder) => {
  const { openHome, openDatabase } = builtLibrary('platform');
  const home = await openHome(join(folder, 'server'));
  const open = () => openDatabase({ databaseUrl: undefined }, home, 'understory faults', {});
  await (await open()).close();
  const { databaseFolder } = await home.settings();
  const data = resolve(home.path, databaseFolder);
  writeFileSync(join(data, 'local.conf'), wider, { mode: 0o644 });
  let opened = await open();
  const postmaster = () => Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);

  const urlOf = (name) => {
    const url = new URL(opened.connectionString);
    url.pathname = `/${name}`;
    return url.href;
  };
  return {
    urlOf,
    connect: (name) => builtLibrary('platform').connect(urlOf(name), { applicationName: 'understory faults', maxConnections: 4 }),
    /** On the server's own database, as its superuser. */
    query: (text, values) => opened.database.query(text, values),
    /** Holds one transaction open until `release` is called. */
    holdOpen: async (name, statement) => {
      const held = await builtLibrary('platform').connect(urlOf(name), { applicationName: 'understory faults', maxConnections: 1 });
      let release;
      const released = new Promise((resolve) => (release = resolve));
      const done = held
        .transaction(async (sql) => {
          await sql.query(statement);
          await released;
        })
        .catch(() => undefined)
        .finally(() => held.close());
      return { release: () => (release(), done) };
    },
    /** Left first: who still used it would bring it back at once, and once more when the run ends and clears away. */
    restart: async (mode, awayMs) => {
      const held = await opened.database.hold(holder);
      await opened.close();
      const pid = postmaster();
      process.kill(pid, signals[mode]);
      await until('PostgreSQL ends', 60_000, () => !isAlive(pid), 20);
      await held.release().catch(() => undefined);
      await pause(awayMs);
      opened = await open();
    },
    stop: async () => {
      const pid = postmaster();
      await opened.close();
      if (isAlive(pid)) process.kill(pid, signals.fast);
      await until('PostgreSQL ends', 60_000, () => !isAlive(pid), 20);
    },
  };
};

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};
