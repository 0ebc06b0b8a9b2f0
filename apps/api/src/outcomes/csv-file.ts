import { StreamableFile } from '@nestjs/common';

export type CsvCell = string | number | boolean | null;

const lineEnd = '\r\n';
const formulaStart = /^[=+\-@\t\r]/;

/** A table as a spreadsheet takes it (RFC 4180); says which children it names, since its text no longer tells. */
export class CsvFile extends StreamableFile {
  constructor(
    name: string,
    columns: readonly string[],
    rows: readonly (readonly CsvCell[])[],
    readonly childIds: readonly string[],
  ) {
    // Spreadsheets read a file without a byte order mark in the alphabet of their own country.
    const text = `\ufeff${[columns, ...rows].map((cells) => cells.map(csvCell).join(',') + lineEnd).join('')}`;
    super(Buffer.from(text, 'utf8'), {
      type: 'text/csv; charset=utf-8; header=present',
      disposition: `attachment; filename="${name}.csv"`,
    });
  }
}

const csvCell = (value: CsvCell): string => {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  // A text that begins like a formula would be run by whoever opens the table.
  const harmless = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};
