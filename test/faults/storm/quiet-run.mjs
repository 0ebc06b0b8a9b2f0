import { chanceOf } from './chance.mjs';
import { openClient } from './client.mjs';
import { openProduct } from './product.mjs';
import { sendAll } from './send-all.mjs';
import { untilQuiet } from './quiet.mjs';

/** The same commands in a home of their own, with nothing in their way: what every other run is held against. */
export const runQuietly = async ({ folder, postgres, script, seed, signal }) => {
  const databaseName = 'quiet';
  await postgres.query(`create database ${databaseName}`);
  const databaseUrl = postgres.urlOf(databaseName);
  const product = await openProduct({ folder, name: databaseName, databaseUrl, workers: 0 });
  try {
    await product.ready();
    const chance = { ...chanceOf(seed, 'quiet'), happens: () => false };
    const client = openClient(product.address, { chance, signal });
    const { outcomes } = await sendAll(script, client, { chance, atOnce: 8, onDone: () => undefined, signal });
    const { problem } = await untilQuiet(databaseUrl, 180_000, signal);
    if (problem !== undefined) throw new Error(`The run without faults failed: ${problem}`);
    await product.stop();
    const { stdout, stderr, code } = await product.run('flags', '--json');
    if (code !== 0) throw new Error(`The flags of the run without faults could not be read: ${stderr}`);
    return { databaseName, outcomes, flags: stdout };
  } finally {
    await product.stop();
  }
};
