import type { BadFile } from '../bad-file';
import { file } from '../write-file';

const form = 'is not a moment with its offset; write it as 2026-03-01T09:30:00+01:00';

const dose = (title: string, delivered_at: string, fault: string): BadFile => ({
  title,
  ...file('doses', { delivered_at }),
  faults: [`2: delivered_at: "${delivered_at}"${fault}`],
});

export const badDoses: readonly BadFile[] = [
  dose('a moment without its offset', '2026-03-02T09:30:00', ` ${form}`),
  dose('a day in place of a moment', '2026-03-02', ` ${form}`),
  dose('a space in place of the T', '2026-03-02 09:30:00+01:00', ` ${form}`),
  dose('the 25th hour', '2026-03-02T25:30:00Z', ` ${form}`),
  dose('the 61st second', '2026-03-02T09:30:60Z', ` ${form}`),
  dose('a day that does not exist', '2026-02-29T09:30:00Z', ` ${form}`),
  dose('an offset of 15 hours', '2026-03-02T09:30:00+15:00', ` ${form}`),
  dose('an offset that says it is not known', '2026-03-02T09:30:00-00:00', ` ${form}`),
  dose('the name of a time zone', '2026-03-02T09:30:00 CET', ` ${form}`),
  dose('a delivery to come', '2026-11-24T00:00:00Z', ' is in the future; check the date'),
  dose('a delivery of the year 1826', '1826-03-02T09:30:00Z', ': the year is before 1900; check it'),
];
