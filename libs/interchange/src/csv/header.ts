import { closest } from '../columns/closest';
import { columnContract, type ColumnContract, type ImportFileKind } from '../columns/import-file-kind';
import { echo } from '../echo';
import type { Fault } from '../fault';
import { UnreadableFile } from './unreadable-file';

/** Where each known column stands. Columns that are missing or stand twice are absent, so no cell is read for them. */
export type Header = {
  readonly width: number;
  readonly names: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
};

/** Reads the header row and everything wrong with it. Throws when it is evidently no header at all. */
export const readHeader = (
  kind: ImportFileKind,
  line: number,
  names: readonly string[],
): { readonly header: Header; readonly faults: readonly Fault[] } => {
  const contract = columnContract[kind];
  const known = [...contract.required, ...contract.optional];
  refuseForeign(kind, names, known);
  refuseTooWide(names);

  const positions = positionsOf(names);
  const indexOf = new Map<string, number>();
  const faults: Fault[] = [];
  for (const [name, at] of positions) {
    const first = at[0];
    if (!known.includes(name)) faults.push({ line, column: 'header', message: unknownColumn(name, at, known, names) });
    else if (at.length > 1)
      faults.push({
        line,
        column: name,
        message: `the column stands ${at.length} times, as ${ordinals(at)}; keep one`,
      });
    else if (first !== undefined) indexOf.set(name, first);
  }
  return {
    header: { width: names.length, names, indexOf },
    faults: [...faults, ...missing(contract, positions, line)],
  };
};

const refuseForeign = (kind: ImportFileKind, names: readonly string[], known: readonly string[]): void => {
  if (names.some((name) => name.includes('\r'))) {
    throw new UnreadableFile(
      'the lines end in lone carriage returns; save the file with the line ends of Windows or Unix',
    );
  }
  if (names.some((name) => known.includes(name))) return;
  const only = names.length === 1 ? (names[0] ?? '') : '';
  if (only.includes(';') || only.includes('\t')) {
    throw new UnreadableFile('the columns are separated by semicolons or tabs; save the file with commas');
  }
  throw new UnreadableFile(
    `the first row is not the header of ${kind}; it must name the columns ${columnContract[kind].required.slice(0, 4).join(', ')}, …`,
  );
};

// Twice the widest contract: past it nobody mistyped a name, and comparing every name with every known one takes long.
const widestHeader = 80;

const refuseTooWide = (names: readonly string[]): void => {
  if (names.length <= widestHeader) return;
  throw new UnreadableFile(`the header has ${names.length} columns; keep the known ones only`);
};

const positionsOf = (names: readonly string[]): ReadonlyMap<string, readonly number[]> => {
  const positions = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    const before = positions.get(name);
    if (before === undefined) positions.set(name, [index]);
    else before.push(index);
  }
  return positions;
};

const unknownColumn = (
  name: string,
  at: readonly number[],
  known: readonly string[],
  names: readonly string[],
): string => {
  if (name === '') return `column ${ordinals(at)} has no name; name it or remove it with the comma before it`;
  const suggestion = closest(
    name,
    known.filter((column) => !names.includes(column)),
  );
  return `unknown column ${echo(name)}; ${suggestion === null ? 'remove it' : `did you mean "${suggestion}"?`}`;
};

const missing = (contract: ColumnContract, positions: ReadonlyMap<string, unknown>, line: number): readonly Fault[] =>
  contract.required
    .filter((column) => !positions.has(column))
    .map((column) => ({ line, column, message: 'the column is missing; add it to the header and to every row' }));

const ordinals = (indexes: readonly number[]): string => indexes.map((index) => index + 1).join(' and ');
