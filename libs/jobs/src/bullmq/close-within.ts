/**
 * A worker or queue whose server is away never finishes closing: its client waits for a connection that does not come.
 * The product must end all the same, and what was under way is found again by whoever comes next.
 */
export const closeWithin = async (ms: number, closing: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const bound = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([closing, bound]).finally(() => clearTimeout(timer));
};
