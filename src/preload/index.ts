import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, CallInput, CallName, CallOutput, EventName, EventPayload } from '../shared/contract/channels';
import type { Result } from '../shared/contract/result';

const call = <C extends CallName>(name: C) => (input?: CallInput<C>): Promise<Result<CallOutput<C>>> => ipcRenderer.invoke(name, input) as Promise<Result<CallOutput<C>>>;
/** Unsubscribing goes by the returned function: a listener's identity does not survive the context bridge. */
const on = <E extends EventName>(name: E) => (listener: (payload: EventPayload<E>) => void): (() => void) => {
  const heard = (_event: unknown, payload: EventPayload<E>): void => listener(payload);
  ipcRenderer.on(name, heard);
  return () => ipcRenderer.removeListener(name, heard);
};

const bridge = {
  app: { info: call('app:info'), setSettings: call('app:setSettings'), onSettings: on('app:settings'), onOpenReport: on('app:openReport') },
  library: {
    list: call('library:list'), recoveries: call('library:recoveries'), openSample: call('library:openSample'), importText: call('library:importText'),
    importBytes: call('library:importBytes'), importDialog: call('library:importDialog'), duplicate: call('library:duplicate'),
    remove: call('library:remove'), restore: call('library:restore'), onChanged: on('library:changed'),
  },
  report: {
    open: call('report:open'), edit: call('report:edit'), undo: call('report:undo'), redo: call('report:redo'), history: call('report:history'),
    importVersion: call('report:importVersion'), mergeVersion: call('report:mergeVersion'), importYear: call('report:importYear'), attachYear: call('report:attachYear'),
    sourceText: call('report:sourceText'), onEdited: on('report:edited'),
  },
  show: { start: call('show:start'), act: call('show:act'), end: call('show:end'), get: call('show:get'), onState: on('show:state') },
  export: { start: call('export:start'), cancel: call('export:cancel'), reveal: call('export:reveal'), onProgress: on('export:progress') },
  print: { job: call('print:job'), ready: call('print:ready'), onPass: on('print:pass') },
} satisfies Bridge;

contextBridge.exposeInMainWorld('huibao', bridge);
