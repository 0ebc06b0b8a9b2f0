import { UnreadableFile } from './unreadable-file';

const utf8Mark = Buffer.from([0xef, 0xbb, 0xbf]);
const saveAsUtf8 = 'save it as "CSV UTF-8 (comma delimited)"';

/** Formats often sent in place of a CSV file, told by how they begin. */
const foreign: readonly { readonly start: Buffer; readonly advice: string }[] = [
  { start: Buffer.from([0xff, 0xfe]), advice: `the file is UTF-16; ${saveAsUtf8}` },
  { start: Buffer.from([0xfe, 0xff]), advice: `the file is UTF-16; ${saveAsUtf8}` },
  { start: Buffer.from([0x00, 0x00, 0xfe, 0xff]), advice: `the file is UTF-32; ${saveAsUtf8}` },
  { start: Buffer.from('PK\u0003\u0004', 'latin1'), advice: `this is an Excel workbook or another zip; ${saveAsUtf8}` },
  { start: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), advice: `this is an old Excel workbook; ${saveAsUtf8}` },
  { start: Buffer.from([0x1f, 0x8b]), advice: 'the file is compressed; unpack it first' },
  { start: Buffer.from('%PDF', 'latin1'), advice: `this is a PDF; ${saveAsUtf8}` },
];
const longestStart = 4;

/** Drops one byte order mark from the very start, and refuses what is evidently not UTF-8 text. */
export async function* withoutByteOrderMark(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let start: Buffer = Buffer.alloc(0);
  let begun = false;
  for await (const chunk of chunks) {
    if (begun) {
      yield chunk;
      continue;
    }
    start = Buffer.concat([start, chunk]);
    if (start.length < longestStart) continue;
    begun = true;
    yield checkedStart(start);
  }
  if (!begun && start.length > 0) yield checkedStart(start);
}

const checkedStart = (start: Buffer): Buffer => {
  const found = foreign.find((format) => startsWith(start, format.start));
  if (found !== undefined) throw new UnreadableFile(found.advice);
  // Text of any language has no NUL; UTF-16 without a mark has one in every second byte.
  if (start.subarray(0, longestStart).includes(0))
    throw new UnreadableFile(`the file is not UTF-8 text; ${saveAsUtf8}`);
  return startsWith(start, utf8Mark) ? start.subarray(utf8Mark.length) : start;
};

const startsWith = (bytes: Buffer, start: Buffer): boolean => bytes.subarray(0, start.length).equals(start);
