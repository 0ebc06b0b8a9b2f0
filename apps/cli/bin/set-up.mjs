// Installs and builds when needed. Standard output is kept free: a read-out may be piped from the very first call.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, cpSync, existsSync, lstatSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const inRepository = (path) => join(repository, path);

export const say = (text) => process.stderr.write(`${text}\n`);

/** Makes the clone ready to run; returns at once when it already is. */
export const setUp = async () => {
  if (isInstalled() && isBuilt()) return;
  await withLock(() => {
    if (!isInstalled()) install();
    if (!isBuilt()) build();
  });
};

export const install = () => {
  // `npm ci` would empty the folder that it points at, which belongs to somebody else.
  if (lstatSync(inRepository('node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) throw new Error('node_modules is a link to packages of another release. Remove the link and start again: they are then installed here.');
  say('Understory: installing its packages (once, about half a minute) …');
  // Development packages build the product; `NODE_ENV=production` must not leave them out.
  run('npm', ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'], 'The packages could not be installed');
  writeFileSync(installStamp, lockFileDigest());
};

export const build = () => {
  say('Understory: building …');
  run(process.execPath, [inRepository('node_modules/@nestjs/cli/bin/nest.js'), 'build', 'cli'], 'The build failed');
  run(process.execPath, [inRepository('node_modules/vite/bin/vite.js'), 'build', '--config', 'apps/web/vite.config.mjs'], 'The build of the web app failed');
  for (const file of sources().filter((path) => path.endsWith('.sql'))) {
    const target = join(repository, 'dist', relative(repository, file));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(file, target);
  }
  writeFileSync(buildStamp, sourcesDigest());
};

const installStamp = inRepository('node_modules/.understory-installed');
const buildStamp = inRepository('dist/.understory-built');

const lockFileDigest = () => createHash('sha256').update(readFileSync(inRepository('package-lock.json'))).digest('hex');
const isInstalled = () => existsSync(installStamp) && readFileSync(installStamp, 'utf8') === lockFileDigest();
const isBuilt = () => existsSync(buildStamp) && readFileSync(buildStamp, 'utf8') === sourcesDigest();

const sources = () =>
  ['apps', 'libs'].flatMap((root) =>
    readdirSync(inRepository(root), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|sql|json|css|html|svg)$/.test(entry.name) && !/\.spec\.ts$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );

const sourcesDigest = () => {
  const digest = createHash('sha256');
  for (const path of [...sources(), inRepository('tsconfig.json'), inRepository('nest-cli.json'), inRepository('apps/web/vite.config.mjs')].sort()) {
    const { size, mtimeMs } = statSync(path);
    digest.update(`${relative(repository, path)} ${size} ${mtimeMs}\n`);
  }
  return digest.digest('hex');
};

const run = (command, args, failure) => {
  const { status, error } = spawnSync(command, args, {
    cwd: repository,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (error !== undefined) throw new Error(`${failure}: ${error.message}`);
  if (status !== 0) throw new Error(`${failure}: the lines above say why.`);
};

/** Two first calls at once would install over one another; the second waits for the first. */
const withLock = async (work) => {
  const lock = inRepository('.understory-set-up.lock');
  for (;;) {
    try {
      const file = openSync(lock, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isAbandoned(lock)) rmSync(lock, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
};

const isAbandoned = (lock) => {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    if (owner === 0) return Date.now() - statSync(lock).mtimeMs > 5_000;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
};
