import type { BadFile } from '../bad-file';
import { file, type Cells } from '../write-file';

const formula = 'starts like a spreadsheet formula (=, +, -, @, tab); start it with a letter or a digit';
const edge = 'white space at the start or the end; remove it';
const invisible = 'a line break or another invisible character; remove it';

const intervention = (title: string, cells: Cells, ...faults: readonly string[]): BadFile => ({
  title,
  ...file('interventions', cells),
  faults: faults.map((fault) => `2: ${fault}`),
});

export const badText: readonly BadFile[] = [
  intervention('a cell that starts with =', { activity: '=HYPERLINK(evil)' }, `activity: ${formula}`),
  intervention('a cell that starts with +', { setting: '+1 group' }, `setting: ${formula}`),
  intervention('a cell that starts with -', { intervention: '-1' }, `intervention: ${formula}`),
  intervention('a cell that starts with @', { provider_role: '@SUM(A1)' }, `provider_role: ${formula}`),
  intervention('a cell that starts with a tab', { child: '\tC-100' }, `child: ${formula}`),
  intervention('a cell that starts with a full-width =', { activity: '＝1+1' }, `activity: ${formula}`),
  intervention('white space before a reference', { child: ' C-100' }, `child: ${edge}`),
  intervention('a no-break space behind a reference', { intervention: 'I-1\u00a0' }, `intervention: ${edge}`),
  intervention('a line break in a reference', { child: '"C\n100"' }, `child: ${invisible}`),
  intervention('a mark that turns text around', { setting: 'School\u202ecod' }, `setting: ${invisible}`),
  intervention(
    'an escape sequence in free text',
    { activity: 'Swing\u001b[2J' },
    'activity: a line break or another invisible character that is not a line feed; remove it',
  ),
  intervention(
    'a reference of 101 characters',
    { child: 'x'.repeat(101) },
    'child: longer than 100 characters; shorten it',
  ),
  intervention(
    'free text of 501 characters',
    { activity: 'é'.repeat(501) },
    'activity: longer than 500 characters; shorten it',
  ),
  intervention(
    'empty cells that must be filled',
    { child: '', activity: '', minutes: '', starts_on: '', region: '' },
    'child: the cell is empty; fill it',
    'region: the cell is empty; write one of brainstem, diencephalon, limbic, cortex, frontal-cortex',
    'activity: the cell is empty; fill it',
    'minutes: the cell is empty; fill it',
    'starts_on: the cell is empty; fill it',
  ),
];
