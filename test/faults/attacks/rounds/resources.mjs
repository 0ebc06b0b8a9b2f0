import { connect } from 'node:net';
import { isLetThrough } from '../arena.mjs';

const mebibyte = 1024 * 1024;

/** API4: bodies that are too large, too deep or too wide. */
export const resources = async ({ attack, clinic, operations, requestTo, chanceFor, tally, options }) => {
  const chance = chanceFor('resources');
  const [child] = clinic.within;
  const bodies = [
    ['a mebibyte', JSON.stringify({ reference: 'x'.repeat(mebibyte) })],
    ['100,000 fields', `{${Array.from({ length: 100_000 }, (_, at) => `"a${at}":1`).join()}}`],
    ['10,000 fields of one name', `{${'"reference":"a",'.repeat(10_000)}"b":1}`],
    ['deep lists', `{"scores":${'['.repeat(30_000)}${']'.repeat(30_000)}}`],
    ['deep objects', `${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}`],
    ['a long number', `{"scores":${'9'.repeat(100_000)}}`],
    ['many escapes', `{"reference":"${'\\u0041'.repeat(20_000)}"}`],
    ['a long list', `{"scores":[${'1,'.repeat(50_000)}1]}`],
  ];
  const writes = operations.filter(({ body }) => body !== undefined);
  for (const operation of options.quick ? chance.shuffled(writes).slice(0, 5) : writes) {
    for (const [what, body] of bodies) {
      for (const person of operation.isPublic ? [undefined] : [clinic.insider, clinic.administrator]) {
        const answer = await attack({ ...requestTo(operation, { ...child, chance }), body, person });
        if (isLetThrough(answer)) tally.found('let-in', `${operation.name} takes ${what}`);
      }
    }
  }
};

/** Sockets that send next to nothing, for as long as they are let; asked at the end whether any of them still stands. */
export const openSlowSockets = (address, { quick }) => {
  const { hostname, port } = new URL(address);
  const head = `POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n`;
  const starts = [
    ['says nothing at all', ''],
    ['sends a header a second', 'GET /health HTTP/1.1\r\nHost: localhost\r\n'],
    ...(quick ? [] : [['sends a byte of its body a second', `${head}\r\n{`]]),
  ];
  const sockets = starts.flatMap(([what, text]) =>
    Array.from({ length: 10 }, () => {
      const one = { what, open: true, answer: '' };
      const socket = connect(Number(port), hostname, () => socket.write(text));
      const drip = setInterval(() => text !== '' && socket.write(text.endsWith('{') ? ' ' : 'X-A: b\r\n'), 1_000);
      socket.on('data', (part) => (one.answer += part));
      socket.on('error', () => undefined);
      socket.on('close', () => ((one.open = false), clearInterval(drip)));
      one.end = () => (clearInterval(drip), socket.destroy());
      return one;
    }),
  );
  const openedAt = performance.now();
  const longest = quick ? 16_000 : 40_000;
  return {
    count: sockets.length,
    /** Waits until the last of them had to be gone. */
    judge: async (tally) => {
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, openedAt + longest - performance.now())));
      for (const { what, open, answer } of sockets) {
        tally.tried(open ? 0 : 408);
        if (open) tally.found('let-in', `a connection that ${what} is kept`);
        else if (answer !== '' && !/^HTTP\/1\.1 (408|400) [^]*problem\+json/.test(answer)) tally.found('let-in', `a connection that ${what} is answered ${answer.slice(0, 40)}`);
      }
      for (const { end } of sockets) end();
    },
  };
};

/** More connections than the product holds: others are still answered, and afterwards everybody is. */
export const manyConnections = async ({ attack, clinic, tally }, address) => {
  const { hostname, port } = new URL(address);
  const sockets = Array.from({ length: 1_300 }, () => {
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    return socket;
  });
  const heldNow = () => sockets.filter(({ destroyed, readyState }) => !destroyed && readyState === 'open').length;
  // One that is turned away is open for a moment, too.
  for (let looks = 0; looks < 100 && (looks < 10 || heldNow() > 1_000); looks += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  const held = heldNow();
  tally.tried(undefined, sockets.length);
  if (held > 1_000) tally.found('let-in', `${held} connections are held at once`);
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const { status } = await attack({ path: '/session', person: clinic.insider });
  if (status !== 200) tally.found('let-in', `after many connections a request is answered ${status}`);
};
