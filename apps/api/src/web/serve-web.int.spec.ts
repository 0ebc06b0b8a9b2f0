import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fastify, type FastifyInstance } from 'fastify';
import { serveWeb } from './serve-web';

describe('the web app', () => {
  let folder: string;
  let server: FastifyInstance;
  let address: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'understory-web-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<meta nonce="__STYLE_NONCE__"><div id="root"></div>');
    await writeFile(join(folder, 'assets/app-1234.js'), 'start()');
    await writeFile(join(folder, 'secret.txt'), 'secret');
    server = fastify();
    await serveWeb(server, folder);
    address = await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  it('answers the page to every address that is no asset, so that any link opens', async () => {
    for (const path of ['/app/', '/app/children/1/trends?at=2', '/app/secret.txt']) {
      const answer = await fetch(address + path);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('id="root"');
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('allows only its own scripts, and style elements with the nonce of this answer', async () => {
    const nonceOf = async (): Promise<string | undefined> => {
      const answer = await fetch(`${address}/app/`);
      const policy = answer.headers.get('content-security-policy');
      const nonce = /nonce="([^"]+)"/.exec(await answer.text())?.[1];
      expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toContain('unsafe');
      return nonce;
    };
    expect(await nonceOf()).not.toBe(await nonceOf());
  });

  it('lets assets be kept for good, for their names change with their content', async () => {
    const answer = await fetch(`${address}/app/assets/app-1234.js`);
    expect(await answer.text()).toBe('start()');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('answers no page in place of an asset that is gone, nor anything outside the assets', async () => {
    const gone = await fetch(`${address}/app/assets/app-0000.js`);
    expect(gone.status).toBe(404);
    expect(gone.headers.get('cache-control')).toBeNull();
    expect((await fetch(`${address}/app/assets/..%2fsecret.txt`)).status).not.toBe(200);
  });
});
