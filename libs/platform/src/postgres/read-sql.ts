import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Statement } from '../sql';

// PostgreSQL cuts names at 63 bytes.
const longestStem = 50;

/**
 * Reads a statement that stands in a `.sql` file beside its caller. The name it is prepared under carries a digest of
 * the text: two rooms may both own an `append.sql`, and the driver refuses one name for two texts.
 */
export const readSql = (folder: string, file: string): Statement => {
  const text = readFileSync(join(folder, file), 'utf8');
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { name: `${basename(file, '.sql').slice(0, longestStem)}-${digest}`, text };
};
