import { join } from 'node:path';
import { app, BrowserWindow, powerSaveBlocker, session } from 'electron';
import type { EventName, EventPayload } from '@shared/contract/channels';
import { createExporter } from './export/exporter';
import { openPrintPage } from './export/printPage';
import { guardSession } from './guard/offline';
import { serveApp } from './guard/protocol';
import { appHandlers } from './ipc/app';
import { exportHandlers, printHandlers } from './ipc/export';
import { documentReaders, libraryHandlers, openSample } from './ipc/library';
import { registerHandlers } from './ipc/register';
import { reportHandlers } from './ipc/report';
import { reviewHandlers } from './ipc/review';
import { showHandlers } from './ipc/show';
import { trustedSender } from './ipc/trusted';
import { openLibrary, type Library } from './library/library';
import { createShow } from './show/showOwner';
import { openDesk, openStage, pagesIn, pageUrl } from './windows/pages';

export interface Places {
  readonly root: string;
  readonly out: string;
  readonly resources: string;
  readonly devServer: string;
}
export interface DeskOptions extends Places {
  readonly libraryFolder: string;
  readonly openSample: boolean;
}

const tellAll = <E extends EventName>(name: E, payload: EventPayload<E>): void => {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(name, payload);
};

/** What to open at a start that asks for the sample: what was open last, else a sample that is there already, else a new one. */
const startReport = async (library: Library, resources: string): Promise<string> => {
  const last = library.list().find((entry) => entry.id === library.settings().lastReportId && entry.deletedAt === null);
  return last?.id ?? (await openSample(library, resources)).reportId;
};

/** The app with its windows. */
export const startDesk = async ({ out, resources, devServer, libraryFolder, openSample: wantsSample }: DeskOptions): Promise<void> => {
  await app.whenReady();
  const library = await openLibrary(libraryFolder);
  guardSession(session.defaultSession, devServer);
  serveApp(session.defaultSession, join(out, 'renderer'));
  const pages = pagesIn(out, devServer);
  let desk: BrowserWindow | null = null;

  const exporter = createExporter({ openPage: () => openPrintPage({ preload: pages.preload, url: pageUrl(pages, 'print') }) });
  const show = createShow({
    now: () => new Date(),
    tell: (state) => tellAll('show:state', state),
    open: (closed) => {
      const stage = openStage(pages, desk);
      const awake = powerSaveBlocker.start('prevent-display-sleep');
      stage.once('closed', closed);
      return () => {
        powerSaveBlocker.stop(awake);
        if (!stage.isDestroyed()) stage.destroy();
        desk?.focus();
      };
    },
  });
  const openReportId = wantsSample ? await startReport(library, resources) : library.settings().lastReportId;
  registerHandlers(
    {
      ...appHandlers(library, { version: app.getVersion(), engine: `Electron ${process.versions.electron}`, platform: process.platform, openReportId }, (settings) => tellAll('app:settings', settings)),
      ...libraryHandlers(library, resources),
      ...reportHandlers(library, (payload) => tellAll('report:edited', payload)),
      ...reviewHandlers(library, documentReaders(library)),
      ...showHandlers(library, show),
      ...exportHandlers(library, exporter, (progress) => tellAll('export:progress', progress)),
      ...printHandlers(exporter),
    },
    { trusted: trustedSender(devServer), report: (error) => process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : String(error)}\n`) },
  );
  library.onChanged((entries) => tellAll('library:changed', [...entries]));

  desk = openDesk(pages);
  desk.once('closed', () => {
    desk = null;
    show.end();
  });
  app.on('second-instance', () => {
    desk?.restore();
    desk?.focus();
  });
  app.on('window-all-closed', () => {
    void library.close().finally(() => app.exit(0));
  });
};
