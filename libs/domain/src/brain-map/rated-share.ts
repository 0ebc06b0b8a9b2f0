/** A percent stands only on at least 80 % of its functions: 5 of 6 and 7 of 8 do, 4 of 6 and 6 of 8 do not. */
export const isEnoughRated = (rated: number, total: number): boolean => rated * 100 >= total * 80;
