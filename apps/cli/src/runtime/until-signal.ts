/** Settles at the first Ctrl-C or termination request. npm passes a second one on; it must not cut the stop short. */
export const untilSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
