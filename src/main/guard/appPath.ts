import { extname, join, normalize, sep } from 'node:path';

export const SCHEME = 'huibao';
export const ORIGIN = `${SCHEME}://app`;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.woff2': 'font/woff2', '.svg': 'image/svg+xml', '.png': 'image/png', '.json': 'application/json',
};

/** The file that a URL of the app stands for, and its type; null for everything that is not plainly a file of the renderer. */
export const appPath = (url: string, folder: string): { readonly path: string; readonly type: string } | null => {
  if (/%2e|%2f|%5c|%00|\\|\0/iu.test(url)) return null;
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return null;
  }
  if (parsed.protocol !== `${SCHEME}:` || parsed.host !== 'app' || parsed.username !== '' || parsed.password !== '' || url.includes('/../')) return null;
  let name: string;
  try {
    name = decodeURIComponent(parsed.pathname);
  } catch {
    return null;
  }
  const type = TYPES[extname(name)];
  const path = normalize(join(folder, name));
  return type === undefined || !path.startsWith(folder + sep) || path.includes('\0') ? null : { path, type };
};
