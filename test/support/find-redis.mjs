import { spawnSync } from 'node:child_process';

const onPath = () => {
  const { status, stdout } = spawnSync('sh', ['-c', 'command -v redis-server'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
};

/** The path of a Redis server, installed through the system's installer when that is possible, or null. */
export const findOrInstallRedis = (say) => {
  const found = onPath();
  if (found !== null || process.getuid?.() !== 0) return found;
  if (spawnSync('sh', ['-c', 'command -v apt-get']).status !== 0) return null;
  say('No redis-server found: installing Debian’s package for the job tests …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 2], env }).status === 0;
  // The package's own service is not wanted: the tests start a server of their own on a free port.
  if (!apt('install', '-y', '--no-install-recommends', 'redis-server')) {
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'redis-server');
  }
  return onPath();
};
