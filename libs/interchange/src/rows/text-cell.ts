import type { RowInHand } from './row-in-hand';

export type TextRule = {
  /** Counted as a reader counts: an emoji is one. */
  readonly longest: number;
  /** A cell edited in a spreadsheet may hold several lines; a name may not. */
  readonly lineBreaks?: boolean;
};

/** What identifies something: a child, an intervention, a program. */
export const referenceRule: TextRule = { longest: 100 };
export const nameRule: TextRule = { longest: 500 };
export const freeTextRule: TextRule = { longest: 500, lineBreaks: true };

// Controls, marks that reverse the direction of text, the byte order mark, line and paragraph separators.
const forbidden = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\u2028\u2029]/u;
const forbiddenButLineFeed = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\u2028\u2029]/u;
const edgeSpace = /^\s|\s$/u;
// Full-width forms as well: some spreadsheets fold them into the plain ones.
const formulaStart = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const replacementCharacter = '\ufffd';

/**
 * Text as the agency wrote it, in NFC so that one name typed on two systems is one name. Never echoed: a text cell may
 * name a person.
 */
export const textCell = (row: RowInHand, column: string, rule: TextRule): string | undefined => {
  const written = row.cell(column);
  if (written === undefined) return undefined;
  const text = plainPrintable.test(written) ? written : normalised(written, rule);
  const wrong = whatIsWrong(text, rule);
  return wrong === null ? text : row.complain(column, wrong);
};

const plainPrintable = /^[\x20-\x7e]*$/;

const normalised = (written: string, { lineBreaks = false }: TextRule): string =>
  (lineBreaks ? written.replaceAll('\r\n', '\n') : written).normalize('NFC');

const whatIsWrong = (text: string, { longest, lineBreaks = false }: TextRule): string | null => {
  if (text === '') return 'the cell is empty; fill it';
  if (text.includes(replacementCharacter)) return notUtf8;
  if (text.length > longest && characters(text) > longest) return `longer than ${longest} characters; shorten it`;
  if (formulaStart.test(text))
    return 'starts like a spreadsheet formula (=, +, -, @, tab); start it with a letter or a digit';
  if ((lineBreaks ? forbiddenButLineFeed : forbidden).test(text)) {
    return `a line break or another invisible character${lineBreaks ? ' that is not a line feed' : ''}; remove it`;
  }
  if (edgeSpace.test(text)) return 'white space at the start or the end; remove it';
  return null;
};

/** Bytes that are no UTF-8 arrive as this character; so does one that an earlier conversion has lost for good. */
export const notUtf8 =
  'a character that is not UTF-8, or was lost in an earlier conversion; save the file as "CSV UTF-8"';

export const hasLostCharacter = (text: string): boolean => text.includes(replacementCharacter);

const characters = (text: string): number => {
  // A cell may be as long as a row may be; counting the first few hundred characters settles it.
  let count = 0;
  for (const character of text.slice(0, 2 * nameRule.longest + 2)) count += character.length > 0 ? 1 : 0;
  return count;
};
