import { headerOf } from '@understory/interchange';
import type { BadFile } from '../bad-file';
import { fileText, plannedChild, rowText } from '../write-file';

const doubled = 'write the whole cell in quotation marks, and each one inside it twice ("")';
const tooLong = 'the row is longer than 64 KiB; most likely a quotation mark opens here and never closes';
const cells = (count: number): string =>
  `${count} ${count === 1 ? 'cell' : 'cells'} where the header has 5; a comma is missing or too many, or a cell with a comma in it lacks its quotation marks`;
const badMinutes = '"0" is out of range; write a whole number from 1 to 1440';
const zero = rowText('doses', { minutes: '0' });

const doses = (...lines: readonly string[]): Buffer => Buffer.from([headerOf('doses'), ...lines, ''].join('\n'));

export const badQuoting: readonly BadFile[] = [
  {
    title: 'a quotation mark inside a cell, and a fault in the row below',
    bytes: doses(rowText('doses', { delivered_by: 'the "other" one' }), zero),
    faults: [`2: delivered_by: a quotation mark inside the cell; ${doubled}`, `3: minutes: ${badMinutes}`],
  },
  {
    title: 'text behind a closing quotation mark',
    bytes: doses(rowText('doses', { intervention: '"I"-1' }), zero),
    faults: [
      `2: intervention: a quotation mark closes in the middle of the cell; ${doubled}`,
      `3: minutes: ${badMinutes}`,
    ],
  },
  {
    title: 'white space behind a closing quotation mark',
    bytes: doses(rowText('doses', { intervention: '"I-1" ' })),
    faults: [`2: intervention: a quotation mark closes in the middle of the cell; ${doubled}`],
  },
  {
    title: 'a quotation mark that never closes, and a fault in the row below',
    bytes: doses(rowText('doses', { child: '"C-100' }), zero),
    faults: ['2: child: a quotation mark opens here and never closes; close it', `3: minutes: ${badMinutes}`],
  },
  {
    title: 'a quotation mark that never closes, above a quoted cell',
    bytes: doses(rowText('doses', { child: '"C-100' }), rowText('doses', { delivered_by: '"Field, J."' }), zero),
    faults: [`2: child: a quotation mark closes in the middle of the cell; ${doubled}`, `4: minutes: ${badMinutes}`],
  },
  { title: 'a cell too few', bytes: doses('C-100,I-1,2026-03-02T09:30Z,15'), faults: [`2: row: ${cells(4)}`] },
  {
    title: 'a comma that should be quoted',
    bytes: doses('C-100,I-1,2026-03-02T09:30Z,15,Field, J.'),
    faults: [`2: row: ${cells(6)}`],
  },
  { title: 'a line of spaces', bytes: doses(rowText('doses'), '   '), faults: [`3: row: ${cells(1)}`] },
  { title: 'a row of commas', bytes: doses(',,,,'), faults: ['2: row: every cell is empty; remove the row'] },
  {
    title: 'the header once more in the middle',
    bytes: doses(rowText('doses'), headerOf('doses')),
    faults: ['3: row: the header is repeated here; remove the row'],
  },
  {
    title: 'a fault below cells of several lines and empty lines, named by its physical line',
    kind: 'interventions' as const,
    bytes: Buffer.from(
      [
        headerOf('interventions'),
        rowText('interventions', { intervention: 'I-2', activity: '"one\r\ntwo\r\nthree"' }),
        '',
        '',
        rowText('interventions', { minutes: '0' }),
      ].join('\r\n'),
    ),
    faults: [`7: minutes: ${badMinutes}`],
  },
  {
    title: 'a cell of a megabyte',
    bytes: doses(rowText('doses', { delivered_by: 'x'.repeat(1_000_000) }), zero),
    faults: [`2: row: ${tooLong}`, `3: minutes: ${badMinutes}`],
  },
  {
    title: 'a quoted cell of a megabyte',
    bytes: doses(rowText('doses', { delivered_by: `"${'x'.repeat(1_000_000)}"` }), zero),
    faults: [`2: row: ${tooLong}`, `3: minutes: ${badMinutes}`],
  },
  {
    title: 'a megabyte of commas',
    bytes: doses(','.repeat(1_000_000), zero),
    faults: [`2: row: ${tooLong}`, `3: minutes: ${badMinutes}`],
  },
  {
    title: 'a carriage return inside a cell without quotation marks',
    bytes: Buffer.from(fileText('doses', { delivered_by: 'J.\rField' })),
    faults: ['2: delivered_by: a line break or another invisible character; remove it'],
  },
].map((bad) => ({ kind: 'doses' as const, before: plannedChild, ...bad }));
