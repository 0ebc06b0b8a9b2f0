/** Waits for work that was told to end no longer than so long: a task that takes no notice must not keep the process. */
export const withGrace = async (work: Promise<void>, graceMs: number, signal: AbortSignal): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  let startGrace: () => void = () => undefined;
  const over = new Promise<never>((_, reject) => {
    startGrace = () => (timer = setTimeout(() => reject(new Error('The task took no notice of its end.')), graceMs));
  });
  signal.addEventListener('abort', startGrace, { once: true });
  if (signal.aborted) startGrace();
  try {
    await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', startGrace);
  }
};
