import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BoardParts } from './board-parts';

/** The board's one page for an address, without what it would fetch from other hosts. */
export const boardPage = async ({ entry, pageFolder, config }: BoardParts, address: string): Promise<string> => {
  const { name, params } = entry.handler({ basePath: address, uiConfig: config });
  const template = await readFile(join(pageFolder, name), 'utf8');
  return template.replace(foreignLinks, '').replace(places, (_place, kind: string, part: string) => {
    const text = params[part];
    if (text === undefined) throw new Error(`The page of the board asks for ${part}, which is not given.`);
    return kind === '-' ? text : escaped(text);
  });
};

const foreignLinks = /<link [^>]*href="https?:[^>]*>/g;
const places = /<%([=-]) (\w+) %>/g;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
