import { Agent, request } from 'node:http';

const answerWithinMs = 60_000;
// What a stream of changes says at once; it would stay open for ever.
const listenMs = 150;

/** Requests exactly as they are written: unlike fetch, nothing of the path or the headers is put right on the way. */
export const openWire = (address) => {
  const { hostname, port } = new URL(address);
  const agent = new Agent({ keepAlive: true, maxSockets: 24 });
  const send = ({ method = 'GET', path, headers = {}, body }) =>
    new Promise((resolve) => {
      const bytes = body === undefined ? undefined : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
      const all = {
        ...(bytes === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(bytes.length) }),
        ...headers,
      };
      const done = (answer) => (clearTimeout(timer), resolve(answer));
      let asked;
      const timer = setTimeout(() => (asked?.destroy(), done({ status: 0, headers: {}, text: 'no answer in time' })), answerWithinMs);
      try {
        asked = request({ hostname, port, agent, method, path, headers: all }, (response) => {
          const parts = [];
          const answer = () => ({ status: response.statusCode, headers: response.headers, text: Buffer.concat(parts).toString('utf8') });
          if (String(response.headers['content-type']).startsWith('text/event-stream'))
            setTimeout(() => (asked.destroy(), done(answer())), listenMs);
          response.on('data', (part) => parts.push(part));
          response.on('end', () => done(answer()));
          response.on('error', () => done(answer()));
        });
        asked.on('error', (error) => done({ status: 0, headers: {}, text: String(error.code ?? error.message) }));
        asked.end(bytes);
      } catch (error) {
        // The client itself refuses to write this; nothing was tried.
        done({ status: -1, headers: {}, text: String(error.code ?? error.message) });
      }
    });
  return { send, close: () => agent.destroy() };
};

export const jsonOf = ({ text }) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
