/** A range of streams, small enough to be written in one transaction, that is: to be done again after a crash. */
export type Part = { readonly number: number; readonly from: string; readonly before: string };

const numberOfParts = 256;

/**
 * By the two digits that follow the prefix, which spreads ids that are drawn or digested evenly. Names of any other form
 * fall into a part as well, since the ranges leave nothing out: names are lower-case ASCII, and `~` stands after them.
 */
export const partsOf = (streamPrefix: string): readonly Part[] =>
  Array.from({ length: numberOfParts }, (_, number) => ({
    number,
    from: number === 0 ? streamPrefix : `${streamPrefix}${digits(number)}`,
    before: number === numberOfParts - 1 ? `${streamPrefix}~` : `${streamPrefix}${digits(number + 1)}`,
  }));

const digits = (number: number): string => number.toString(16).padStart(2, '0');
