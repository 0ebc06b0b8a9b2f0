export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Looks until it holds; the words say what was waited for in vain. */
export const until = async (what, withinMs, holds, everyMs = 100) => {
  const deadline = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() >= deadline) throw new Error(`Waited ${Math.round(withinMs / 1_000)} s in vain: ${what}.`);
    await pause(everyMs);
  }
};
