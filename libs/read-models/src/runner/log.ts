/** Facts only: names, ids, positions, codes. Nothing that a person said. */
export type Log = (
  level: 'info' | 'warn' | 'error',
  message: string,
  facts?: Readonly<Record<string, string | number | null>>,
) => void;
