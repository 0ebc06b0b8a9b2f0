import { answer } from '../../api/client';

/** For writes that answer nothing when they are through; a refusal is thrown as by every other call. */
export const done = async (
  asked: Promise<{ readonly data?: unknown; readonly error?: unknown; readonly response: Response }>,
): Promise<void> => {
  const answered = await asked;
  if (!answered.response.ok) await answer(Promise.resolve(answered));
};
