import { spawn } from 'node:child_process';
import { join } from 'node:path';

jest.setTimeout(180_000);

const faults = ['kill-api', 'kill-worker', 'postgres-immediate'];
const size = ['--commands', '120', '--children', '20', '--faults', String(faults.length), '--workers', '1'];

/** The short one of the fault runs; `npm run faults` is the long one, on both queues. */
describe('the running product under faults', () => {
  it('loses nothing, doubles nothing and shows nothing stale', async () => {
    const { code, said } = await run(...size, '--queue', 'postgres', '--kinds', faults.join(','), '--minutes', '2');
    const [, figures] = /^FAULTS (.*)$/m.exec(said) ?? [];
    const whole = { figures: `survived=${faults.length} lost=0 doubled=0 stale=0`, code: 0 };
    expect({ figures, code, said }).toMatchObject(whole);
  });
});

const run = (...args: readonly string[]): Promise<{ readonly code: number | null; readonly said: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(__dirname, 'faults.mjs'), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const hear = (chunk: Buffer): void => void (said += chunk.toString());
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('close', (code) => resolve({ code, said }));
  });
