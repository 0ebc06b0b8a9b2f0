/** Hundredths with as many decimals as they need and at least one, so that columns of them line up: 11.0, 10.25. */
export const showHundredths = (hundredths: number): string => {
  const decimals = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0$/, '');
  return `${showWhole(Math.trunc(hundredths / 100))}.${decimals}`;
};

/** With a comma every three digits. */
export const showWhole = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** Half away from zero; for amounts that no limit is held to. */
export const roundHalfUp = (value: number): number => Math.sign(value) * Math.floor(Math.abs(value) + 0.5);

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${showWhole(count)} ${count === 1 ? one : many}`;
