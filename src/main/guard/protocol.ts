import { randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { protocol, type Session } from 'electron';
import { appPath, SCHEME } from './appPath';
import { contentSecurityPolicy } from './csp';

/** Before `ready`: the app's own scheme is a real origin, and nothing may bypass its policy. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);

const NOT_FOUND = (): Response => new Response('', { status: 404 });

/** Serves the renderer's folder and nothing else, every answer with the policy and a fixed type. */
export const serveApp = (session: Session, folder: string): void => {
  session.protocol.handle(SCHEME, async ({ url }) => {
    const found = appPath(url, folder);
    if (found === null) return NOT_FOUND();
    const nonce = randomBytes(16).toString('base64');
    const headers = { 'content-type': found.type, 'content-security-policy': contentSecurityPolicy(nonce), 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };
    try {
      const path = await realpath(found.path);
      if (!path.startsWith((await realpath(folder)) + sep)) return NOT_FOUND();
      const bytes = await readFile(path);
      if (!found.type.startsWith('text/html')) return new Response(new Uint8Array(bytes), { headers });
      const page = bytes.toString('utf8').replace('<head>', `<head><meta name="csp-nonce" content="${nonce}" nonce="${nonce}">`);
      return new Response(page, { headers });
    } catch {
      return NOT_FOUND();
    }
  });
};
