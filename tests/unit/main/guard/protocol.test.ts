import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session } from 'electron';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serveApp } from '@main/guard/protocol';

vi.mock('electron', () => ({ protocol: { registerSchemesAsPrivileged: () => undefined } }));

let root = '';
let serve: (request: { url: string }) => Promise<Response> = () => Promise.reject(new Error('not served'));
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'huibao-serve-'));
  const folder = join(root, 'renderer');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(folder, 'desk.html'), '<html><head><title>汇报台</title></head></html>');
  await writeFile(join(folder, 'assets', 'a.js'), 'export {};');
  await writeFile(join(root, 'secret.js'), 'secret');
  await mkdir(join(root, 'outside'));
  await writeFile(join(root, 'outside', 'secret.js'), 'secret');
  // a junction: Windows lets anybody make one
  await symlink(join(root, 'outside'), join(folder, 'assets', 'link'), 'junction');
  serveApp({ protocol: { handle: (_scheme: string, handler: typeof serve) => { serve = handler; } } } as unknown as Session, folder);
});
afterAll(() => rm(root, { recursive: true, force: true }));
const get = (path: string): Promise<Response> => serve({ url: `huibao://app${path}` });

describe('what the app serves to itself', () => {
  it('carries the policy, its own type and no way to guess another', async () => {
    const { status, headers } = await get('/assets/a.js');
    expect([status, headers.get('content-type'), headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual([200, 'text/javascript; charset=utf-8', 'nosniff', 'no-referrer']);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });
  it('gives each load of a page its own nonce, the same in page and policy', async () => {
    const pages = await Promise.all(['/desk.html', '/desk.html'].map(get));
    const nonces = await Promise.all(pages.map(async (page) => /<meta name="csp-nonce" content="([^"]+)"/u.exec(await page.text())?.[1]));
    expect(new Set(nonces).size).toBe(2);
    pages.forEach((page, i) => expect(page.headers.get('content-security-policy')).toContain(`'nonce-${nonces[i] ?? 'none'}'`));
  });
  it.each(['/assets/gone.js', '/assets/link/secret.js', '/../secret.js', '/assets/..%2f..%2fsecret.js', '/assets', '/'])('%s is not found, and says nothing', async (path) => {
    const answer = await get(path);
    expect([answer.status, await answer.text()]).toEqual([404, '']);
  });
});
