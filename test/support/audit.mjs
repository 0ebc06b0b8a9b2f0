// Known faults of packages that the product runs on, as the registry knows them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../apps/cli/bin/set-up.mjs';
import { judgeAudit } from './judge-audit.mjs';

const askedWithinMs = 60_000;
// One a line of the list: the advisory, why it does no harm here, and the last day on which that is taken for an answer.
const exceptionsFile = join(repository, 'test/rules/audit-exceptions.json');

/** `ok` is null where nobody could be asked: a mirror, or a machine without a network. */
export const auditPackages = () => {
  const { stdout, status } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { cwd: repository, encoding: 'utf8', timeout: askedWithinMs, shell: process.platform === 'win32' });
  if (status === null) return { ok: null, told: 'the registry did not answer in time' };
  const exceptions = existsSync(exceptionsFile) ? JSON.parse(readFileSync(exceptionsFile, 'utf8')) : [];
  return judgeAudit(stdout ?? '', exceptions, new Date().toISOString().slice(0, 10));
};
