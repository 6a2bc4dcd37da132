import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { contentSecurityPolicy } from '@main/guard/csp';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2', '.svg': 'image/svg+xml', '.json': 'application/json' };

/** Serves a built folder under the policy of the real app, on a free port of this machine. */
export const serveTwin = async (folder: string): Promise<{ readonly url: string; readonly close: () => Promise<void> }> => {
  const server: Server = createServer((request, response) => {
    void (async () => {
      const path = normalize(join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://twin').pathname)));
      const nonce = randomBytes(16).toString('base64');
      try {
        // every browser asks for one; the app has none
        if (request.url === '/favicon.ico') return void response.writeHead(204).end();
        if (!path.startsWith(normalize(folder) + sep)) throw new Error('outside');
        const bytes = await readFile(path);
        const type = TYPES[extname(path)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type, 'content-security-policy': contentSecurityPolicy(nonce) });
        response.end(extname(path) === '.html' ? bytes.toString('utf8').replace('<head>', `<head><meta name="csp-nonce" content="${nonce}" nonce="${nonce}">`) : bytes);
      } catch {
        response.writeHead(404).end();
      }
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${String(port)}`, close: () => new Promise((done) => server.close(() => done())) };
};
