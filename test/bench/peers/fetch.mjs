// Fetched when a bench runs, into a folder git ignores: nobody else's store is ever a dependency of the product.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { benchFolder } from '../bed/repository.mjs';

const wanted = JSON.parse(readFileSync(join(benchFolder, 'peers/peers.json'), 'utf8'));

const folderOf = (peer) => join(benchFolder, '.peers', peer);

/** Null when it is there, else why not. */
export const fetchPeer = (peer) => {
  const folder = folderOf(peer);
  const stamp = join(folder, 'fetched.json');
  const versions = JSON.stringify(wanted[peer]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === versions) return null;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: wanted[peer] }));
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  const patience = [
    '--fetch-retries=1',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=5000',
    '--fetch-timeout=30000',
  ];
  const { status, stderr, error } = spawnSync('npm', [...args, ...patience], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 120_000,
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    return error?.message ?? (stderr.split('\n').find((line) => line.includes('npm error')) || 'npm failed');
  writeFileSync(stamp, versions);
  return null;
};

export const versionOf = (peer) =>
  Object.entries(wanted[peer])
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');

export const requirePeer = (peer, name) => createRequire(join(folderOf(peer), 'here.js'))(name);
