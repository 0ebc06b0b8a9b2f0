import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A lib's own forward-only steps: a folder of `0001-what-it-does.sql` files, never edited once released. */
export type Migrations = { readonly owner: string; readonly folder: string };

export type Step = { readonly owner: string; readonly name: string; readonly text: string; readonly sha256: string };

export const readSteps = ({ owner, folder }: Migrations): readonly Step[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      // A checkout with Windows line ends is the same step.
      const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
      return { owner, name, text, sha256: createHash('sha256').update(text).digest('hex') };
    });
