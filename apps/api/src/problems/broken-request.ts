import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { edgeProblem, type EdgeProblemCode } from './edge-problems';

const codes: Readonly<Record<string, EdgeProblemCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST.TOO_SLOW',
  HPE_HEADER_OVERFLOW: 'REQUEST.HEADERS_TOO_LARGE',
};

/** What is no HTTP, or takes too long to become it, has no request to answer to: the answer is written to the socket. */
export const brokenRequest = (error: NodeJS.ErrnoException, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const { problem } = edgeProblem(codes[error.code ?? ''] ?? 'REQUEST.MALFORMED');
  const body = Buffer.from(JSON.stringify(problem));
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${body.length}`,
    'x-content-type-options: nosniff',
    'cache-control: no-store',
    'connection: close',
  ];
  if (socket.writable) socket.write(Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]));
  socket.destroySoon();
};
