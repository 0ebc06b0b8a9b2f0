import { Presets, SingleBar } from 'cli-progress';

export type Progress = { to(done: number, total: number): void; stop(): void };

/** Progress on standard error: a bar on a terminal, a line now and then in a log file; standard output stays free. */
export const progressBar = (label: string, unit: string): Progress => {
  const bar = new SingleBar(
    {
      format: `${label} [{bar}] {percentage}% | {value}/{total} ${unit} | {rate}/s | {eta_formatted} left`,
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: false,
      noTTYOutput: true,
      notTTYSchedule: 10_000,
    },
    Presets.rect,
  );
  let started = false;
  let begun = { at: 0, done: 0 };
  const rate = (done: number): number => Math.round((done - begun.done) / ((performance.now() - begun.at) / 1_000));
  return {
    to: (done, total) => {
      if (!started) {
        begun = { at: performance.now(), done };
        bar.start(total, done, { rate: 0 });
      } else {
        if (bar.getTotal() !== total) bar.setTotal(total);
        bar.update(done, { rate: rate(done) });
      }
      started = true;
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
};
