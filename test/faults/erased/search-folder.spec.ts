import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { searchFolder } from './search-folder';

const planted = 'Zauberwürfel-Kind';
const around = (text: string) => `before ${text} after`;
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('the search of a folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'search-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each<readonly [string, Buffer]>([
    ['as it is', Buffer.from(around(planted))],
    ['in UTF-16', utf16(around(planted))],
    ['in UTF-16, the big end first', utf16(around(planted)).swap16()],
    ['in an address', Buffer.from(encodeURIComponent(around(planted)))],
    ['in JSON that is plain ASCII', Buffer.from('{"a":"Zauberw\\u00fcrfel-Kind"}')],
    ['as hexadecimal digits', Buffer.from(Buffer.from(around(planted)).toString('hex'))],
    ...['', 'a', 'ab', 'abc'].flatMap((start) =>
      ['', 'x', 'xy'].map(
        (end) =>
          [
            `in base64 between ${start.length} and ${end.length} letters`,
            Buffer.from(Buffer.from(`${start}${planted}${end}`).toString('base64')),
          ] as const,
      ),
    ),
    ['in a packed file', gzipSync(around(planted))],
  ])('finds a text %s, however deep', (_, bytes) => {
    mkdirSync(join(folder, 'a', 'b'), { recursive: true });
    writeFileSync(join(folder, 'a', 'b', 'file'), bytes);
    expect(searchFolder(folder, [planted]).found).not.toEqual([]);
  });

  it('finds nothing where there is nothing', () => {
    writeFileSync(join(folder, 'file'), around('Zauberwurfel-Kind'));
    expect(searchFolder(folder, [planted])).toEqual({ files: 1, found: [] });
  });
});
