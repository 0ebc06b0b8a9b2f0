/** Two decimals, cut towards nought and never rounded, as percents are: 0.799 is not shown as 0.80. */
export const kappaText = (kappa: number): string =>
  (Math.trunc(kappa * 100 + Math.sign(kappa) * 1e-9) / 100).toFixed(2);
