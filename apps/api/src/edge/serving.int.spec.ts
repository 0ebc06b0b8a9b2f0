import { connect as connectTo } from 'node:net';
import { parsePosition } from '@understory/event-store';
import { connect } from '@understory/platform';
import { enrolment } from '../../test/bodies';
import { askAt } from '../../test/browser';
import { openTestApi, type TestApi } from '../../test/open-test-api';
import type { ApiPorts } from '../api-ports';
import { createApi } from '../create-api';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

describe('what an answer lets a browser do', () => {
  it.each(['/children', '/children/x', '/nowhere', '/health', '/session'])(
    'is to keep nothing, guess no type, run nothing and lend it to no other site: %s',
    async (path) => {
      const { headers } = await api.ask('GET', path);
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'DENY',
        'content-security-policy': "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()') as unknown,
      });
      for (const name of ['server', 'x-powered-by', 'strict-transport-security']) expect(headers.has(name)).toBe(false);
    },
  );

  it('asks nobody else for anything on the documentation page', async () => {
    const page = await api.ask('GET', '/docs');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    const links = [...String(page.body).matchAll(/(?:src|href)=['"]([^'"]+)['"]/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !link?.startsWith('./'))).toEqual([]);
    const { body } = await api.ask('GET', '/docs/swagger-ui-init.js');
    expect(body).toContain('"validatorUrl": null');
  });
});

describe('what is no request', () => {
  const answerTo = async (text: string): Promise<string> => {
    const { port, hostname } = new URL(await api.app.getUrl());
    return new Promise((resolve) => {
      let answer = '';
      const socket = connectTo(Number(port), hostname, () => socket.write(text));
      socket.on('data', (part: Buffer) => (answer += part.toString()));
      socket.on('close', () => resolve(answer));
      socket.on('error', () => undefined);
    });
  };
  const host = 'Host: localhost\r\n';
  const write = `POST /children HTTP/1.1\r\n${host}Content-Type: application/json\r\n`;

  it.each([
    ['another language', 'EHLO clinic\r\n\r\n', 400, 'REQUEST.MALFORMED'],
    ['an unknown method', `SNOOP /children HTTP/1.1\r\n${host}\r\n`, 400, 'REQUEST.MALFORMED'],
    ['two lengths', `${write}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, 400, 'REQUEST.MALFORMED'],
    [
      'a length and chunks',
      `${write}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
      'REQUEST.MALFORMED',
    ],
    ['a length below nothing', `${write}Content-Length: -1\r\n\r\n`, 400, 'REQUEST.MALFORMED'],
    [
      'a header over two lines',
      `GET /health HTTP/1.1\r\n${host}X-A: 1\r\n folded\r\n\u0000\r\n\r\n`,
      400,
      'REQUEST.MALFORMED',
    ],
    [
      '20 KiB of headers',
      `GET /health HTTP/1.1\r\n${host}X-A: ${'a'.repeat(20_000)}\r\n\r\n`,
      431,
      'REQUEST.HEADERS_TOO_LARGE',
    ],
    ['an expectation', `GET /health HTTP/1.1\r\n${host}Expect: more\r\n\r\n`, 417, 'REQUEST.EXPECTS_TOO_MUCH'],
    ['no host', 'GET /health HTTP/1.1\r\nConnection: close\r\n\r\n', 421, 'ACCESS.HOST_NOT_ANSWERED'],
    [
      'a long address',
      `GET /health?${'a'.repeat(2_000)} HTTP/1.1\r\n${host}Connection: close\r\n\r\n`,
      414,
      'REQUEST.ADDRESS_TOO_LONG',
    ],
  ])('is answered as a problem without inner texts: %s', async (_, text, status, code) => {
    const answer = await answerTo(text);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain(`"code":"${code}"`);
    expect(answer).toContain('application/problem+json');
    expect(answer).not.toMatch(/HPE_|Parse Error|node:|stack/);
  });
});

describe('when the ground gives way', () => {
  const withPorts = async (ports: Partial<ApiPorts>, test: (ask: TestApi['ask']) => Promise<void>): Promise<void> => {
    const app = await createApi({ ...api.ports, ...ports });
    await app.listen(0, '127.0.0.1');
    await test(askAt(await app.getUrl(), api.clinician)).finally(() => app.close());
  };

  it('answers 503 while the database is away, and logs the route and the code alone', async () => {
    const database = connect('postgres://postgres@127.0.0.1:1/nothing', { applicationName: 'away' });
    await withPorts({ database }, async (ask) => {
      expect(await ask('GET', '/health')).toMatchObject({ status: 503, body: { code: 'SERVICE.UNAVAILABLE' } });
      expect(await ask('GET', '/children')).toMatchObject({ status: 503, body: { code: 'SERVICE.UNAVAILABLE' } });
    });
    expect(api.logged()).toContain('"route":"GET /children","status":503,"error":"Error","code":"ECONNREFUSED"');
    expect(api.logged()).not.toContain('127.0.0.1:1');
    await database.close();
  });

  it('answers 500 to a defect without a word of its text', async () => {
    const { body } = await api.ask('POST', '/children', { body: enrolment('AG-0001') });
    const report = () => Promise.reject(new Error('The report of Ada Lovelace is broken.'));
    await withPorts({ report }, async (ask) => {
      const answer = await ask('GET', `/children/${(body as { childId: string }).childId}/report`);
      expect(answer).toMatchObject({ status: 500, body: { code: 'SERVICE.FAULT', errors: [] } });
      expect(`${JSON.stringify(answer.body)}${api.logged()}`).not.toMatch(/Lovelace|AG-0001/);
    });
    expect(api.logged()).toContain('GET /children/:childId/report');
  });
});

describe('closing the API', () => {
  it('lets a request that is under way finish, takes no new one, and leaves the ports open', async () => {
    const { body } = await api.ask('POST', '/children', { body: enrolment('AG-0003') });
    const { childId, position } = body as { childId: string; position: string };
    let begun = (): void => undefined;
    let finish = (): void => undefined;
    const underWay = new Promise<void>((resolve) => (begun = resolve));
    const mayFinish = new Promise<void>((resolve) => (finish = resolve));
    const report = async () => {
      begun();
      await mayFinish;
      return { bytes: Buffer.from('%PDF'), position: parsePosition(position) ?? fail() };
    };
    const app = await createApi({ ...api.ports, report });
    await app.listen(0, '127.0.0.1');
    const ask = askAt(await app.getUrl(), api.clinician);
    const answer = ask('GET', `/children/${childId}/report`);
    await underWay;
    const closed = app.close();
    finish();
    expect(await answer).toMatchObject({ status: 200, body: '%PDF' });
    await closed;
    await expect(ask('GET', '/health')).rejects.toThrow();
    expect(await api.ask('GET', '/children')).toMatchObject({ status: 200 });
  });
});

const fail = (): never => {
  throw new Error('A write answered no position.');
};
