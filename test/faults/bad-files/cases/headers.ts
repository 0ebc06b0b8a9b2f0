import { headerOf, type ImportFileKind } from '@understory/interchange';
import type { BadFile } from '../bad-file';
import { fileText, plannedChild, rowText } from '../write-file';

const withHeader = (header: string, kind: ImportFileKind = 'doses'): Buffer =>
  Buffer.from(`${header}\n${rowText(kind)}\n`);

const doses = headerOf('doses');
const missing = 'the column is missing; add it to the header and to every row';
const noHeader =
  'the first row is not the header of doses; it must name the columns child, intervention, delivered_at, minutes, …';

export const badHeaders: readonly BadFile[] = [
  {
    title: 'no header, but a row in its place',
    bytes: Buffer.from(`${rowText('doses')}\n`),
    faults: [`1: file: ${noHeader}`],
  },
  {
    title: 'semicolons in place of commas',
    bytes: Buffer.from(fileText('doses', {}).replaceAll(',', ';')),
    faults: ['1: file: the columns are separated by semicolons or tabs; save the file with commas'],
  },
  {
    title: 'tabs in place of commas',
    bytes: Buffer.from(fileText('doses', {}).replaceAll(',', '\t')),
    faults: ['1: file: the columns are separated by semicolons or tabs; save the file with commas'],
  },
  {
    title: 'lines that end in a lone carriage return',
    bytes: Buffer.from(fileText('doses', {}, { minutes: '20' }).replaceAll('\n', '\r')),
    faults: ['1: file: the lines end in lone carriage returns; save the file with the line ends of Windows or Unix'],
  },
  {
    title: 'a missing column',
    bytes: Buffer.from('child,intervention,delivered_at,minutes\nC-100,I-1,2026-03-02T09:30Z,15\n'),
    faults: [`1: delivered_by: ${missing}`],
  },
  {
    title: 'a misspelt column, and a fault in a row that can still be read',
    bytes: withHeader(doses.replace('delivered_by', 'deliverd by').replace('minutes', 'Minutes')),
    faults: [
      '1: header: unknown column "Minutes"; did you mean "minutes"?',
      '1: header: unknown column "deliverd by"; did you mean "delivered_by"?',
      `1: minutes: ${missing}`,
      `1: delivered_by: ${missing}`,
    ],
  },
  {
    title: 'an unknown column that resembles none',
    bytes: Buffer.from(`${doses},diagnosis\n${rowText('doses')},none\n`),
    faults: ['1: header: unknown column "diagnosis"; remove it'],
  },
  {
    title: 'a column that stands twice',
    bytes: Buffer.from(`${doses},minutes\n${rowText('doses')},20\n`),
    faults: ['1: minutes: the column stands 2 times, as 4 and 6; keep one'],
  },
  {
    title: 'a comma too many in header and row',
    bytes: Buffer.from(`${doses},\n${rowText('doses')},\n`),
    faults: ['1: header: column 6 has no name; name it or remove it with the comma before it'],
  },
  {
    title: 'white space around a column name',
    bytes: withHeader(doses.replace('minutes', ' minutes')),
    faults: ['1: header: unknown column " minutes"; did you mean "minutes"?', `1: minutes: ${missing}`],
  },
  {
    title: 'a header of a thousand columns',
    bytes: Buffer.from(`${doses}${',x'.repeat(995)}\n`),
    faults: ['1: file: the header has 1000 columns; keep the known ones only'],
  },
  {
    title: 'a quotation mark in the header',
    bytes: withHeader(doses.replace('minutes', 'min"utes')),
    faults: [
      '1: file: in the header, a quotation mark inside the cell; write the whole cell in quotation marks, and each one inside it twice ("")',
    ],
  },
  {
    title: 'f33 and no f32',
    kind: 'norms' as const,
    bytes: Buffer.from(fileText('norms', {}).replace(',f32', ',f33')),
    faults: ['1: header: unknown column "f33"; did you mean "f32"?', `1: f32: ${missing}`],
  },
  {
    title: 'assessments under the kind doses',
    bytes: Buffer.from(fileText('assessments', {}).replace('child', 'kid')),
    faults: [`1: file: ${noHeader}`],
  },
].map((bad) => ({ kind: 'doses' as const, before: plannedChild, ...bad }));
