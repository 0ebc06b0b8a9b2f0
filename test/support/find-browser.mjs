import { spawnSync } from 'node:child_process';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** `/usr/bin` as well: a PATH that was set for a service may leave it out. */
const onPath = () => {
  for (const name of names) {
    const { status, stdout } = spawnSync('sh', ['-c', `PATH="$PATH:/usr/bin" command -v ${name}`], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return null;
};

/** The path of a Chromium, installed through the system's installer when that is possible, or null. */
export const findOrInstallBrowser = (say) => {
  const found = onPath();
  if (found !== null || process.getuid?.() !== 0) return found;
  if (spawnSync('sh', ['-c', 'command -v apt-get']).status !== 0) return null;
  say('No Chromium found: installing Debian’s package for the journeys in the browser …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 2], env }).status === 0;
  if (!apt('install', '-y', '--no-install-recommends', 'chromium')) {
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium');
  }
  return onPath();
};
