// A PostgreSQL for this run alone, from the binaries the product embeds and with the durability the product has.
import { existsSync, mkdtempSync, chmodSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireLibrary } from './compile.mjs';

const prefix = 'understory-bench-';

// What the product's own settings leave too small for many contenders side by side. A checkpoint in the middle of one
// contender's turn would be charged to that one.
const wider = ['max_connections = 400', 'max_wal_size = 16GB', 'checkpoint_timeout = 1h'];

/** `url` names a superuser; `folder` is on the disk that is measured, unless the server was given. */
export const startServer = async (build) => {
  const given = process.env.BENCH_DATABASE_URL;
  if (given) return { url: given, folder: tmpdir(), given: true, stop: async () => undefined };
  const platform = requireLibrary(build, 'platform');
  await removeLeftovers(platform);
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  // As root, PostgreSQL runs as another user, who must get through.
  chmodSync(folder, 0o711);
  await (await open(platform, folder)).close();
  writeFileSync(join(folder, 'home/postgres/local.conf'), `${wider.join('\n')}\n`, { mode: 0o644 });
  const { connectionString, close } = await open(platform, folder);
  return {
    url: connectionString,
    folder,
    given: false,
    stop: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const open = async (platform, folder) =>
  platform.openDatabase({ databaseUrl: undefined }, await platform.openHome(join(folder, 'home')), 'understory bench', {
    embedded: { durability: 'full' },
  });

/** A run that was killed leaves its server behind; the next one ends it. */
const removeLeftovers = async (platform) => {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    const pid = Number(name.slice(prefix.length).split('-')[0]);
    if (isAlive(pid) || statSync(folder, { throwIfNoEntry: false })?.uid !== process.getuid?.()) continue;
    if (existsSync(join(folder, 'home/postgres/postmaster.pid'))) await (await open(platform, folder)).close();
    rmSync(folder, { recursive: true, force: true });
  }
};

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};
