import type { Bridge } from '@shared/contract/channels';

declare global {
  interface Window {
    readonly huibao?: Bridge;
  }
}

/** The only door to the main process. In browser tests the page installs the in-memory twin under the same name. */
export const getBridge = (): Bridge => {
  const bridge = window.huibao;
  if (bridge === undefined) throw new Error('no bridge: this page was opened outside the app');
  return bridge;
};
