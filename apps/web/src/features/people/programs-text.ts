/** The programs somebody typed, one a line. */
export const programsIn = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

export const programsText = (programs: readonly string[]): string => programs.join('\n');
