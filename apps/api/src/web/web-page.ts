import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const placeholder = '__STYLE_NONCE__';

export type WebPage = { readonly html: string; readonly nonce: string };

/** Read anew for each answer: a build under a running product gives the assets new names. Null when nothing is built. */
export const readWebPage = async (folder: string): Promise<WebPage | null> => {
  const html = await readFile(join(folder, 'index.html'), 'utf8').catch(() => null);
  if (html === null) return null;
  const nonce = randomBytes(18).toString('base64');
  return { html: html.replaceAll(placeholder, nonce), nonce };
};
