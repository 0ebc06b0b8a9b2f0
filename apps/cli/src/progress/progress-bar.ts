import { Presets, SingleBar } from 'cli-progress';

export type Progress = { to(done: number, total: number): void; stop(): void };

/** Progress on standard error: a bar on a terminal, a line now and then in a log file; standard output stays free. */
export const progressBar = (label: string, unit: string): Progress => {
  const bar = new SingleBar(
    {
      format: `${label} [{bar}] {percentage}% | {value}/{total} ${unit} | {eta_formatted} left`,
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: false,
      noTTYOutput: true,
      notTTYSchedule: 10_000,
    },
    Presets.rect,
  );
  let started = false;
  return {
    to: (done, total) => {
      if (!started) bar.start(total, done);
      else {
        if (bar.getTotal() !== total) bar.setTotal(total);
        bar.update(done);
      }
      started = true;
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
};
