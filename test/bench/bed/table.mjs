import { perSecond } from './turns.mjs';
import { medianOf } from './median.mjs';

/** A Markdown table, readable as it stands. */
export const tableOf = (head, rows) => {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(cells[0]), rule, ...cells.slice(1).map(line)];
};

export const count = (number) => Math.round(number).toLocaleString('en-US');

/** One row for each contender: median, the slowest and the fastest round, how long a caller waits. */
export const tableOfTurns = (measured) =>
  tableOf(
    ['', 'events/s', 'slowest', 'fastest', 'p50 ms', 'p99 ms'],
    [...measured].map(([name, rounds]) => [
      name,
      count(perSecond(rounds)),
      count(Math.min(...rounds.map((round) => round.perSecond))),
      count(Math.max(...rounds.map((round) => round.perSecond))),
      medianOf(rounds.map((round) => round.p50Ms)).toFixed(2),
      medianOf(rounds.map((round) => round.p99Ms)).toFixed(2),
    ]),
  );
