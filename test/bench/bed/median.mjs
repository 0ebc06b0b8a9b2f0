export const medianOf = (numbers) => quantileOf(numbers, 0.5);

/** Nearest rank; NaN of nothing. */
export const quantileOf = (numbers, share) => {
  const sorted = Float64Array.from(numbers).sort();
  return sorted.length === 0 ? NaN : sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
};
