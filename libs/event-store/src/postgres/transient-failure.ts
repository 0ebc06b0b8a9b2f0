// 08 the connection failed, 57P the server goes away or comes up, 40001 and 40P01 it asks to be asked again.
const codes = /^(08...|57P0.|40001|40P01|ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT)$/;
// The driver gives these no code.
const messages =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

/** After such a failure the statement may or may not have happened: only what is safe to send twice is sent again. */
export const isTransient = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const message = 'message' in error && typeof error.message === 'string' ? error.message : '';
  return codes.test(code) || messages.test(message);
};

// 7 tries, doubling from 50 ms ≈ 3 s: longer than a dropped connection or a restart, shorter than a person waits.
const tries = 7;
const firstPauseMs = 50;

const sleep = (pauseMs: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, pauseMs));

export const retryTransient = async <Result>(attempt: () => Promise<Result>, pause = sleep): Promise<Result> => {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tried === tries || !isTransient(error)) throw error;
      await pause(firstPauseMs * 2 ** (tried - 1));
    }
  }
};
