import { utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const everyMs = 10_000;

/**
 * Touches a file as long as this process gets round to it: what serves nothing over the network can be asked in no other
 * way whether it still turns. Answers how to stop; a folder that cannot be written to is no reason to stop working.
 */
export const showAlive = (file = join(tmpdir(), 'understory-worker')): (() => void) => {
  const touch = (): void => {
    try {
      writeFileSync(file, '', { flag: 'a' });
      utimesSync(file, new Date(), new Date());
    } catch {
      // Nobody asks, or whoever does will see that it is old.
    }
  };
  touch();
  const timer = setInterval(touch, everyMs);
  timer.unref();
  return () => clearInterval(timer);
};
