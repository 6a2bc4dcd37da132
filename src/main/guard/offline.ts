import type { Session } from 'electron';
import { SCHEME } from './appPath';

const OURS = [`${SCHEME}:`, 'devtools:', 'data:', 'blob:'];
const protocolOf = (url: string): string => url.slice(0, url.indexOf(':') + 1).toLowerCase();

/** Whether a request may go out at all; `devServer` is the unpackaged development server's origin, empty otherwise. */
export const mayRequest = (url: string, devServer: string): boolean =>
  OURS.includes(protocolOf(url)) || (devServer !== '' && (url.startsWith(`${devServer}/`) || url.startsWith(`${devServer.replace(/^http/u, 'ws')}/`)));

/** Full screen for the stage; reading the clipboard for "paste an article", which Chromium ties to a click. */
const PERMISSIONS: readonly string[] = ['fullscreen', 'clipboard-read'];

/** No request leaves the machine, no further permission is given, nothing is downloaded. */
export const guardSession = (session: Session, devServer: string): void => {
  // Chromium fetches a dictionary past every request filter unless there is no language to check
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayRequest(details.url, devServer) }));
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(PERMISSIONS.includes(permission)));
  session.setPermissionCheckHandler((_contents, permission) => PERMISSIONS.includes(permission));
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
};
