import { join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appPath, ORIGIN } from '@main/guard/appPath';

const folder = join(sep, 'opt', 'app', 'renderer');
const ask = (rest: string): ReturnType<typeof appPath> => appPath(`${ORIGIN}${rest}`, folder);

describe('a URL of the app', () => {
  it.each([
    ['/desk.html', 'desk.html', 'text/html; charset=utf-8'], ['/assets/desk-1a2b.js', 'assets/desk-1a2b.js', 'text/javascript; charset=utf-8'],
    ['/assets/noto.woff2', 'assets/noto.woff2', 'font/woff2'], ['/desk.html?report=1#f3', 'desk.html', 'text/html; charset=utf-8'], ['/a%20b.css', 'a b.css', 'text/css; charset=utf-8'], ['/%E5%9B%BE.png', '图.png', 'image/png'],
  ])('%s stands for %s', (rest, path, type) => {
    expect(ask(rest)).toEqual({ path: join(folder, path), type });
  });
});

describe('anything else stands for nothing', () => {
  it.each([
    '/', '', '/desk', '/desk.exe', '/desk.HTML', '/.html/', '/main.map', '/package.json5',
    '/../main/index.js', '/a/../../main/index.js', '/..%2fmain/index.js', '/%2e%2e/main/index.js', '/%2E%2E%2Fmain%2Findex.js', '/.%2e/x.js',
    '/..\\main\\index.js', '/a%5c..%5cb.js', '/desk.html%00.js', '/desk.html\0', '/%E0%A4%A.js', '/%ff.js',
  ])('%j', (rest) => {
    expect(ask(rest)).toBeNull();
  });
  it('what is written twice over is read once: a strange name in the folder, no way out of it', () => {
    expect(ask('/%252e%252e/x.js')?.path).toBe(join(folder, '%2e%2e', 'x.js'));
  });
  it.each([
    'https://app/desk.html', 'file:///opt/app/renderer/desk.html', 'huibao://evil/desk.html', 'huibao://app.evil/desk.html', 'huibao://app:80/desk.html', 'huibao://someone@app/desk.html',
    'huibao://someone:word@app/desk.html', 'huibao:desk.html', 'huibao:///desk.html', 'javascript:alert(1)//desk.html', 'data:text/html,desk.html', 'not a url', '',
  ])('%j', (url) => {
    expect(appPath(url, folder)).toBeNull();
  });
});

it('never leaves the folder and never throws, whatever the URL', () => {
  const piece = fc.oneof(fc.constantFrom('..', '.', '%2e', '%2E%2e', '%2f', '%5c', '\\', '%00', '\0', '%25', '//', 'a', 'desk.html', 'x.js', '?', '#', ':', '@', '图', '%'), fc.string({ maxLength: 4 }));
  const rest = fc.array(piece, { maxLength: 8 }).chain((pieces) => fc.constantFrom('/', '').map((glue) => `/${pieces.join(glue)}`));
  const start = fc.constantFrom(ORIGIN, 'huibao://app', 'huibao:', 'HUIBAO://APP', 'huibao://');
  fc.assert(fc.property(start, rest, fc.constantFrom('', '.js', '.html'), (origin, path, end) => {
    const found = appPath(`${origin}${path}${end}`, folder);
    if (found === null) return;
    expect(found.path.startsWith(folder + sep)).toBe(true);
    expect(found.path).not.toMatch(/\0|[/\\]\.\.([/\\]|$)/u);
    expect(found.type).not.toBe('');
  }), { numRuns: 1_500 });
});
