/**
 * A number is shown of groups of at least eleven children, as the cell-size rule of the US Centers for Medicare &
 * Medicaid Services has it (no cell of 1 to 10). An empty group counts as small: that nobody is in it is news, too.
 *
 * What is withheld must not come back by subtraction:
 * - Of a small group nothing is said: neither mean nor n, nor how many are missing from it, because n is what is left
 *   of the children with a baseline.
 * - Totals over programs, regions or steps are not published at all, so there is nothing to subtract from.
 * - Accepted and declined flags are parts of the raised ones. What is withheld of the raised flags, those which nobody
 *   has decided included, must together rest on eleven children or more; `withheldParts` withholds the smallest shown
 *   part as well until it does.
 * Children who miss an assessment are no group in this sense: nothing is said of them but that it is missing.
 */
export const smallestGroup = 11;

export const isSmall = (numberOfChildren: number): boolean => numberOfChildren < smallestGroup;
