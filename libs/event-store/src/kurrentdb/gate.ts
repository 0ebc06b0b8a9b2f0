export type Gate = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Lets at most `width` pass at once; the others wait in the order they came. */
export const gate = (width: number): Gate => {
  const waiting: (() => void)[] = [];
  let inside = 0;
  return async (work) => {
    if (inside >= width) await new Promise<void>((enter) => waiting.push(enter));
    else inside += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) inside -= 1;
      else next();
    }
  };
};

export const openGate: Gate = (work) => work();
