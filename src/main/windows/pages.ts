import { join } from 'node:path';
import { BrowserWindow, screen } from 'electron';
import { ORIGIN } from '../guard/appPath';
import { stageDisplay } from './placement';

/** Where the pages and the preload lie; `devServer` is empty in a built app. */
export interface Pages {
  readonly preload: string;
  readonly devServer: string;
}
export const pageUrl = ({ devServer }: Pages, page: 'desk' | 'stage' | 'print'): string => `${devServer === '' ? ORIGIN : devServer}/${page}.html`;
export const pagesIn = (outFolder: string, devServer: string): Pages => ({ preload: join(outFolder, 'preload/index.cjs'), devServer });

const preferences = (pages: Pages): Electron.WebPreferences => ({
  preload: pages.preload, sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false, spellcheck: false, navigateOnDragDrop: false, devTools: pages.devServer !== '',
});

export const openDesk = (pages: Pages): BrowserWindow => {
  const { workAreaSize } = screen.getPrimaryDisplay();
  const window = new BrowserWindow({
    width: Math.min(1440, workAreaSize.width), height: Math.min(900, workAreaSize.height), minWidth: 900, minHeight: 600, show: false, backgroundColor: '#FBF9F6', webPreferences: preferences(pages),
  });
  window.setMenuBarVisibility(false);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(pageUrl(pages, 'desk'));
  return window;
};

/** The audience's window: frameless and full screen on the display that is not the desk's. */
export const openStage = (pages: Pages, desk: BrowserWindow | null): BrowserWindow => {
  const deskDisplay = desk === null ? -1 : screen.getDisplayMatching(desk.getBounds()).id;
  const display = stageDisplay(screen.getAllDisplays(), deskDisplay);
  const window = new BrowserWindow({ ...display?.bounds, frame: false, fullscreen: true, show: false, backgroundColor: '#000000', webPreferences: { ...preferences(pages), backgroundThrottling: false } });
  window.setMenuBarVisibility(false);
  window.once('ready-to-show', () => {
    window.show();
    window.focus();
  });
  void window.loadURL(pageUrl(pages, 'stage'));
  return window;
};
