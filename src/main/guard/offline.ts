import type { Session } from 'electron';
import { SCHEME } from './appPath';

const OURS = [`${SCHEME}:`, 'devtools:', 'data:', 'blob:'];
const protocolOf = (url: string): string => url.slice(0, url.indexOf(':') + 1).toLowerCase();

/** Whether a request may go out at all; `devServer` is the unpackaged development server's origin, empty otherwise. */
export const mayRequest = (url: string, devServer: string): boolean =>
  OURS.includes(protocolOf(url)) || (devServer !== '' && (url.startsWith(`${devServer}/`) || url.startsWith(`${devServer.replace(/^http/u, 'ws')}/`)));

/** No request leaves the machine, no permission is given but full screen, nothing is downloaded. */
export const guardSession = (session: Session, devServer: string): void => {
  // Chromium fetches a dictionary past every request filter unless there is no language to check
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayRequest(details.url, devServer) }));
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === 'fullscreen'));
  session.setPermissionCheckHandler((_contents, permission) => permission === 'fullscreen');
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
};
