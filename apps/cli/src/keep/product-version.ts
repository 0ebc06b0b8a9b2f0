import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** As the package names it: found upwards, because the compiled program stands deeper than its source. */
export const productVersion = (): string => versionAbove(__dirname);

const versionAbove = (folder: string): string => {
  const manifest = manifestIn(folder);
  if (manifest !== null) return manifest;
  const parent = dirname(folder);
  return parent === folder ? 'unknown' : versionAbove(parent);
};

const manifestIn = (folder: string): string | null => {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const isOurs =
      typeof manifest === 'object' && manifest !== null && 'name' in manifest && manifest.name === 'understory';
    return isOurs && 'version' in manifest ? String(manifest.version) : null;
  } catch {
    return null;
  }
};
