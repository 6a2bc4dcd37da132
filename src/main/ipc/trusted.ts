import { ORIGIN } from '../guard/appPath';
import type { IpcGuard } from './register';

const originOf = (url: string): string => {
  try {
    const { protocol, host } = new URL(url);
    return `${protocol}//${host}`;
  } catch {
    return '';
  }
};

/** Only the main frame of a page of the app (or, unpackaged, of its development server) may call. A frame that is gone may not. */
export const trustedSender = (devServer: string): IpcGuard['trusted'] => ({ senderFrame, sender }) =>
  senderFrame !== null && senderFrame === sender.mainFrame && [ORIGIN, originOf(devServer)].filter((origin) => origin !== '').includes(originOf(senderFrame.url));
