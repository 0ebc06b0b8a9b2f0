import { field, optional, type FieldOf, type Rule } from './field';

// Controls, marks that reverse the direction of text, the byte order mark, line and paragraph separators, and the
// character that stands for one that was lost: the same as an import file refuses.
const forbidden = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\u2028\u2029\ufffd]/u;
const formulaStart = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

// Counted as a reader counts: an emoji is one.
const characters = (text: string): number => Array.from(text).length;

/** Whether it is text that can be kept and shown: well-formed, on one line, without what misleads a reader. */
export const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' &&
  value !== '' &&
  value.isWellFormed() &&
  !forbidden.test(value) &&
  characters(value) <= longest;

/** NFC, so that one name typed on two systems is one name. */
const normalised = (sent: unknown): unknown =>
  typeof sent === 'string' ? sent.replaceAll('\r\n', '\n').normalize('NFC').trim() : sent;

const lineRule = (longest: number, description: string): Rule<string> => ({
  text: `must be text of 1 to ${longest} characters on one line, without control characters`,
  schema: { type: String, minLength: 1, maxLength: longest, description },
  accepts: (value): value is string => isText(value, longest),
  read: normalised,
});

const longestReference = 100;
const longestText = 500;
const longestStatement = 4_000;

const referenceRule = (description: string): Rule<string> => {
  const rule = lineRule(longestReference, description);
  return {
    ...rule,
    text: `${rule.text}, and may not start with =, +, - or @`,
    accepts: (value): value is string => rule.accepts(value) && !formulaStart.test(value),
  };
};

const linesRule = (longest: number, description: string): Rule<string> => ({
  ...lineRule(longest, description),
  text: `must be text of 1 to ${longest} characters, without control characters but line feeds`,
  accepts: (value): value is string => typeof value === 'string' && isText(value.replaceAll('\n', ' '), longest),
});

/** What identifies something: a child, an intervention, a program. No formula, since such texts end in spreadsheets. */
export const Reference = (description: string): FieldOf<string> => field(referenceRule(description));

export const OptionalReference = (description: string): FieldOf<string | null> =>
  field(optional(referenceRule(description)));

export const OptionalName = (description: string): FieldOf<string | null> =>
  field(optional(lineRule(longestText, description)));

export const Name = (description: string): FieldOf<string> => field(lineRule(longestText, description));

/** May run over several lines. */
export const FreeText = (description: string): FieldOf<string> => field(linesRule(longestText, description));

/** As `FreeText`; may be left out. */
export const OptionalFreeText = (description: string): FieldOf<string | null> =>
  field(optional(linesRule(longestText, description)));

/** What somebody states at length: a description of what happened, a written statement. */
export const LongText = (description: string): FieldOf<string> => field(linesRule(longestStatement, description));

/** Only what replaces an earlier entry needs one. */
export const ReasonToReplace = (): FieldOf<string | null> =>
  field(optional(linesRule(longestText, 'Why, when it replaces an earlier entry; kept with the entry for good.')));

/** Why a correction, a voiding or a decision was made. */
export const Reason = (): FieldOf<string> => FreeText('Why; kept with the entry for good.');
