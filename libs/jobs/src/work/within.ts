/** Rejects when the time is up or the signal is aborted, even if the work takes no notice of its own signal. */
export const within = async <Result>(
  ms: number,
  signal: AbortSignal,
  work: (limited: AbortSignal) => Promise<Result>,
): Promise<Result> => {
  const limited = new AbortController();
  let end: (code: string) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    end = (code) => {
      limited.abort();
      reject(Object.assign(new Error(), { code }));
    };
  });
  const timer = setTimeout(() => end('JOB.TIME_IS_UP'), ms);
  const abort = (): void => end('JOB.ABORTED');
  signal.addEventListener('abort', abort);
  if (signal.aborted) abort();
  try {
    return await Promise.race([ended, work(limited.signal)]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
};
