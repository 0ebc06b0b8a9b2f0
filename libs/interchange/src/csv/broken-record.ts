import type { CsvError } from 'csv-parse';

/** Why a record cannot be told apart into cells, and in which cell that showed. */
export type BrokenRecord = {
  readonly why: 'quote-inside-cell' | 'text-after-quote' | 'quote-never-closed' | 'too-long';
  readonly cellIndex: number;
};

/** Null stands for a record that outgrew its limit before csv-parse minded. The error's own text quotes the cell. */
export const describeBroken = (error: CsvError | null): BrokenRecord => ({
  why: reasons.get(String(error?.code)) ?? 'too-long',
  cellIndex: typeof error?.['column'] === 'number' ? error['column'] : 0,
});

const reasons: ReadonlyMap<string, BrokenRecord['why']> = new Map([
  ['INVALID_OPENING_QUOTE', 'quote-inside-cell'],
  ['CSV_INVALID_CLOSING_QUOTE', 'text-after-quote'],
  ['CSV_QUOTE_NOT_CLOSED', 'quote-never-closed'],
]);

const doubled = 'write the whole cell in quotation marks, and each one inside it twice ("")';

export const brokenRecordMessages: Readonly<Record<BrokenRecord['why'], string>> = {
  'quote-inside-cell': `a quotation mark inside the cell; ${doubled}`,
  'text-after-quote': `a quotation mark closes in the middle of the cell; ${doubled}`,
  'quote-never-closed': 'a quotation mark opens here and never closes; close it',
  'too-long': 'the row is longer than 64 KiB; most likely a quotation mark opens here and never closes',
};
