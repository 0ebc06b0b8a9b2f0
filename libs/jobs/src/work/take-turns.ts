/** Within this process, work on one record goes one after the other: session locks do not keep a process from itself. */
export const takeTurns = (): (<Result>(recordId: string, work: () => Promise<Result>) => Promise<Result>) => {
  const lastInLine = new Map<string, Promise<unknown>>();
  return async (recordId, work) => {
    const before = lastInLine.get(recordId) ?? Promise.resolve();
    const mine = before.then(work, work);
    const settled = mine.catch(() => undefined);
    lastInLine.set(recordId, settled);
    try {
      return await mine;
    } finally {
      if (lastInLine.get(recordId) === settled) lastInLine.delete(recordId);
    }
  };
};
