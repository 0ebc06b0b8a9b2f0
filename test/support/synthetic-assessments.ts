/** Made-up assessment rows for tests, the same for the same seed. */
export const syntheticAssessments = (options: {
  readonly children: number;
  readonly assessmentsEach: number;
  readonly seed: number;
}): string => {
  const random = sequence(options.seed);
  const functions = Array.from({ length: 32 }, (_, index) => `f${index + 1}`);
  const lines = [['child', 'program', 'born', 'assessed_on', 'kind', 'rater', ...functions].join(',')];
  for (let child = 1; child <= options.children; child += 1) {
    const born = `20${String(8 + (child % 12)).padStart(2, '0')}-${String(1 + (child % 12)).padStart(2, '0')}`;
    let level = 3 + random() * 5;
    for (let number = 0; number < options.assessmentsEach; number += 1) {
      const month = number * 6 + Math.floor(random() * 5);
      const on = `${2022 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
      const scores = functions.map((_, index) => {
        const score = Math.round(level + (random() - 0.5) * 4 + (index < 6 ? 1 : 0));
        return random() < 0.02 ? '' : String(Math.min(12, Math.max(1, score)));
      });
      const kind = number === 0 ? 'baseline' : 'reassessment';
      lines.push(
        [`T-${String(child).padStart(5, '0')}`, 'Day program', born, on, kind, 'Rater A', ...scores].join(','),
      );
      level += random() * 1.6 - 0.2;
    }
  }
  return `${lines.join('\n')}\n`;
};

/** A linear congruential sequence in [0, 1): enough to vary rows, and the same on every machine. */
export const sequence = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};
