import { randomUUID } from 'node:crypto';
import type { EventPayload } from '@shared/contract/channels';
import type { Report } from '@shared/report/schema';
import type { Library } from '../library/library';
import type { ReportSession } from '../library/session';
import type { Handlers } from './register';

/** Opens reports and passes on what their sessions accept; each session is listened to once. */
export const reportHandlers = (library: Library, tell: (payload: EventPayload<'report:edited'>, report: Report) => void): Handlers => {
  const heard = new WeakSet<ReportSession>();
  const open = async (reportId: string): Promise<ReportSession> => {
    const session = await library.open(reportId);
    if (!heard.has(session)) {
      heard.add(session);
      session.onAccepted((news) => tell({ reportId, ...news }, session.snapshot().report));
    }
    return session;
  };
  const by = (): string => library.settings().userName;
  return {
    'report:open': async ({ reportId }) => (await open(reportId)).snapshot(),
    'report:edit': async ({ reportId, editId, edit, reason }) => (await open(reportId)).edit({ editId, edit, by: by(), reason }),
    'report:undo': async ({ reportId }) => (await open(reportId)).undo(by(), randomUUID()),
    'report:redo': async ({ reportId }) => (await open(reportId)).redo(by(), randomUUID()),
    'report:history': async ({ reportId, figureId }) => [...(await open(reportId)).historyOf(figureId)],
    'report:sourceText': ({ reportId, sourceId }) => library.sourceText(reportId, sourceId),
  };
};
