import type { BadFile } from '../bad-file';
import { fileText, plannedChild } from '../write-file';

const saveAsUtf8 = 'save it as "CSV UTF-8 (comma delimited)"';
const lost = 'a character that is not UTF-8, or was lost in an earlier conversion; save the file as "CSV UTF-8"';
const text = fileText('assessments', { rater: 'Dr. Åsa Lind' });
const utf16 = Buffer.from(text, 'utf16le');

export const badEncodings: readonly BadFile[] = [
  {
    title: 'an empty file',
    bytes: Buffer.alloc(0),
    faults: ['1: file: the file is empty; its first row must be the header'],
  },
  {
    title: 'nothing but empty lines',
    bytes: Buffer.from('\r\n\n\n'),
    faults: ['1: file: the file is empty; its first row must be the header'],
  },
  {
    title: 'nothing but a byte order mark',
    bytes: Buffer.from('\ufeff'),
    faults: ['1: file: the file is empty; its first row must be the header'],
  },
  {
    title: 'UTF-16 with its mark',
    bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
    faults: [`1: file: the file is UTF-16; ${saveAsUtf8}`],
  },
  {
    title: 'UTF-16, big end first',
    bytes: Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]),
    faults: [`1: file: the file is UTF-16; ${saveAsUtf8}`],
  },
  { title: 'UTF-16 without a mark', bytes: utf16, faults: [`1: file: the file is not UTF-8 text; ${saveAsUtf8}`] },
  {
    title: 'an Excel workbook',
    bytes: Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(500, 1)]),
    faults: [`1: file: this is an Excel workbook or another zip; ${saveAsUtf8}`],
  },
  {
    title: 'a compressed file',
    bytes: Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]),
    faults: ['1: file: the file is compressed; unpack it first'],
  },
  {
    title: 'Latin-1 in two rows',
    bytes: Buffer.from(fileText('assessments', { rater: 'Dr. Åsa' }, { child: 'C-101' }, { child: 'Zoë' }), 'latin1'),
    faults: [`2: rater: ${lost}`, `4: child: ${lost}`],
  },
  {
    title: 'a character cut off in the middle at the end of the file',
    bytes: Buffer.from(fileText('doses', { delivered_by: 'Zoë' }).trimEnd()).subarray(0, -1),
    faults: [`2: delivered_by: ${lost}`],
  },
  {
    title: 'an overlong form of a plain character',
    bytes: Buffer.concat([
      Buffer.from(fileText('doses').trimEnd()),
      Buffer.from('\nC-100,I-1,2026-03-02T09:30Z,15,J'),
      Buffer.from([0xc0, 0xaf]),
      Buffer.from('F\n'),
    ]),
    faults: [`2: delivered_by: ${lost}`],
  },
  {
    title: 'a byte order mark twice',
    bytes: Buffer.from(`\ufeff\ufeff${fileText('doses', {})}`),
    faults: [
      '1: header: unknown column "\\u{FEFF}child"; did you mean "child"?',
      '1: child: the column is missing; add it to the header and to every row',
    ],
  },
  {
    title: 'a byte order mark inside a cell, where two files were joined',
    bytes: Buffer.from(`${fileText('doses', {})}\ufeff${fileText('doses', {}).split('\n')[1]}\n`),
    faults: ['3: child: a line break or another invisible character; remove it'],
  },
  {
    title: 'a NUL in a number and in a name',
    bytes: Buffer.from(fileText('doses', { minutes: '1\u00005', delivered_by: 'J\u0000F' })),
    faults: [
      '2: minutes: "1\\u{0}5" is not a whole number from 1 to 1440; write plain digits, without sign, point or space',
      '2: delivered_by: a line break or another invisible character; remove it',
    ],
  },
].map((bad) =>
  bad.bytes.includes('delivered_by')
    ? { kind: 'doses', before: plannedChild, ...bad }
    : { kind: 'assessments', ...bad },
);
