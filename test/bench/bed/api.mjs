import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { benchFolder } from './repository.mjs';

/** Starts the API over a clinic, with its read log (`kept`) and without (`none`): the addresses of both. */
export const startApi = async ({ build }, { url, keysFolder }) => {
  const api = fork(join(benchFolder, 'bed/api-process.mjs'), [build, url, keysFolder]);
  const ended = once(api, 'exit');
  const died = ended.then(([code]) => Promise.reject(new Error(`The API ended with ${code}.`)));
  died.catch(() => undefined);
  const [addresses] = await Promise.race([once(api, 'message'), died]);
  return {
    ...addresses,
    stop: async () => {
      api.send('stop');
      await ended;
    },
  };
};

// The API closes a connection that was idle for five seconds, as one is while another contender has its turn.
const agent = new Agent({ keepAlive: true, timeout: 3_000 });

/** One answer, read to its end; anything but a 200 stops the bench. */
export const ask = (address, path, cookie) =>
  new Promise((resolve, reject) => {
    get(`${address}${path}`, { agent, headers: { cookie } }, (answer) => {
      let length = 0;
      answer.on('data', (part) => (length += part.length));
      answer.on('error', reject);
      answer.on('end', () =>
        answer.statusCode === 200 ? resolve(length) : reject(new Error(`${path} answered ${answer.statusCode}`)),
      );
    }).on('error', reject);
  });
