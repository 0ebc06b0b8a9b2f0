import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { onServer } from './databases.mjs';
import { medianOf } from './median.mjs';

const shown = ['server_version', 'fsync', 'synchronous_commit', 'full_page_writes', 'wal_level', 'shared_buffers'];

/** What the figures depend on, said before them. */
export const describeMachine = async ({ url, folder, given }) => {
  const settings = await onServer(url, async (client) => {
    const { rows } = await client.query(
      'select name, current_setting(name) as value from pg_settings where name = any ($1)',
      [shown],
    );
    return new Map(rows.map(({ name, value }) => [name, value]));
  });
  if (settings.get('fsync') !== 'on' || settings.get('synchronous_commit') !== 'on')
    throw new Error(
      'This server does not wait for its disk (fsync, synchronous_commit); its figures would mean nothing.',
    );
  const flushMs = fsyncMs(folder);
  const busy = loadavg()[0] > cpus().length / 2 ? ' (others work here: trust ratios only, and repeat)' : '';
  return [
    `node ${process.versions.node} · ${cpus().length} cores ${cpus()[0]?.model ?? ''} · ${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    `PostgreSQL ${shown.map((name) => `${name.replace('server_version', '')} ${settings.get(name)}`.trim()).join(' · ')} · ${given ? 'BENCH_DATABASE_URL' : 'embedded'}`,
    `8 KiB write + fdatasync ${flushMs.toFixed(3)} ms${given ? ' here, which may not be the disk of the server' : ''}${flushMs < 0.02 ? ' (this is no disk: set TMPDIR to a folder on one)' : ''} · load at start ${loadavg()
      .map((load) => load.toFixed(2))
      .join(' ')}${busy}`,
  ];
};

const fsyncMs = (folder) => {
  const path = join(folder, 'fsync.probe');
  const file = openSync(path, 'w');
  const block = Buffer.alloc(8_192, 1);
  const times = Array.from({ length: 200 }, (_, index) => {
    const start = performance.now();
    writeSync(file, block, 0, block.length, index * block.length);
    fdatasyncSync(file);
    return performance.now() - start;
  });
  closeSync(file);
  rmSync(path);
  return medianOf(times);
};
