import type { Database } from '@understory/platform';

/** One listening connection of a process for all who want to be woken, kept while anybody does. */
export const sharedListening = (database: Database, channel: string) => {
  const wakes = new Set<() => void>();
  let listening: Promise<() => Promise<void>> | null = null;

  const stopWhenUnused = async (): Promise<void> => {
    if (wakes.size > 0 || listening === null) return;
    const stopping = listening;
    listening = null;
    await (
      await stopping
    )();
  };

  return async (wake: () => void): Promise<() => Promise<void>> => {
    // A function of its own for each call, or two calls with one function would be one.
    const own = (): void => wake();
    wakes.add(own);
    const opened = (listening ??= database.listen(channel, () => wakes.forEach((each) => each())));
    try {
      await opened;
    } catch (error) {
      wakes.delete(own);
      if (listening === opened) listening = null;
      throw error;
    }
    return async () => {
      wakes.delete(own);
      await stopWhenUnused();
    };
  };
};
