import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '../support/database';

jest.setTimeout(300_000);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** The short one of the attacks; `npm run attacks` is the long one, on the embedded database. */
describe('the running product under attack', () => {
  it('lets nobody in, never fails, and keeps nothing that it refused', async () => {
    const { code, said } = await run('--quick', '--requests', '500', '--database-url', database.connectionString);
    expect({ said, figures: /^ATTACKS tried=\d+ (.*)$/m.exec(said)?.[1] }).toMatchObject({
      figures: 'let-in=0 5xx=0 half-written=0',
    });
    expect(Number(/^ATTACKS tried=(\d+)/m.exec(said)?.[1])).toBeGreaterThan(2_000);
    expect(code).toBe(0);
  });
});

const run = (...args: readonly string[]): Promise<{ readonly code: number | null; readonly said: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(__dirname, 'attacks.mjs'), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const hear = (chunk: Buffer): void => void (said += chunk.toString());
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('close', (code) => resolve({ code, said }));
  });
