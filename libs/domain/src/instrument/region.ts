/** The five regions of the functional brain map, bottom up. */
export const regionsBottomUp = ['brainstem', 'diencephalon', 'limbic', 'cortex', 'frontal-cortex'] as const;

export type Region = (typeof regionsBottomUp)[number];

export const parseRegion = (text: string): Region | null => regionsBottomUp.find((region) => region === text) ?? null;

/** Null above the frontal cortex. */
export const regionAbove = (region: Region): Region | null =>
  regionsBottomUp[regionsBottomUp.indexOf(region) + 1] ?? null;

/** Bottom up; none below the brainstem. */
export const regionsBelow = (region: Region): readonly Region[] =>
  regionsBottomUp.slice(0, regionsBottomUp.indexOf(region));
