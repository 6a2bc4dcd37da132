import type { z } from 'zod';
import type { appCalls, appEvents } from './app';
import type { exportCalls, exportEvents } from './export';
import type { libraryCalls, libraryEvents } from './library';
import type { reportCalls, reportEvents } from './report';
import type { Result } from './result';
import type { reviewCalls } from './review';
import type { showCalls, showEvents } from './show';

type CallSchemas = typeof appCalls & typeof libraryCalls & typeof reportCalls & typeof reviewCalls & typeof showCalls & typeof exportCalls;
type EventSchemas = typeof appEvents & typeof libraryEvents & typeof reportEvents & typeof showEvents & typeof exportEvents;

export type CallName = keyof CallSchemas;
export type EventName = keyof EventSchemas;
export type CallInput<C extends CallName> = z.infer<CallSchemas[C]['input']>;
export type CallOutput<C extends CallName> = z.infer<CallSchemas[C]['output']>;
export type EventPayload<E extends EventName> = z.infer<EventSchemas[E]>;

// Names only: the preload imports this file and must not pull in a schema library.
const CALLS = {
  'app:info': true, 'app:setSettings': true,
  'library:list': true, 'library:recoveries': true, 'library:openSample': true, 'library:importText': true, 'library:importBytes': true,
  'library:importDialog': true, 'library:duplicate': true, 'library:remove': true, 'library:restore': true,
  'report:open': true, 'report:edit': true, 'report:undo': true, 'report:redo': true, 'report:history': true, 'report:sourceText': true,
  'report:importVersion': true, 'report:mergeVersion': true, 'report:importYear': true, 'report:attachYear': true,
  'show:start': true, 'show:act': true, 'show:end': true, 'show:get': true,
  'export:start': true, 'export:cancel': true, 'export:reveal': true, 'print:job': true, 'print:ready': true,
} as const satisfies Record<CallName, true>;
const EVENTS = {
  'app:settings': true, 'app:openReport': true, 'library:changed': true, 'report:edited': true, 'show:state': true, 'export:progress': true, 'print:pass': true,
} as const satisfies Record<EventName, true>;
export const CALL_NAMES = Object.keys(CALLS) as readonly CallName[];
export const EVENT_NAMES = Object.keys(EVENTS) as readonly EventName[];

type Verb<C extends CallName> = CallInput<C> extends undefined ? () => Promise<Result<CallOutput<C>>> : (input: CallInput<C>) => Promise<Result<CallOutput<C>>>;
type On<E extends EventName> = (listener: (payload: EventPayload<E>) => void) => () => void;

/** What a renderer sees as `window.huibao`: named verbs only. Subscribing returns the way to unsubscribe. */
export interface Bridge {
  readonly app: { info: Verb<'app:info'>; setSettings: Verb<'app:setSettings'>; onSettings: On<'app:settings'>; onOpenReport: On<'app:openReport'> };
  readonly library: {
    list: Verb<'library:list'>; recoveries: Verb<'library:recoveries'>; openSample: Verb<'library:openSample'>; importText: Verb<'library:importText'>;
    importBytes: Verb<'library:importBytes'>; importDialog: Verb<'library:importDialog'>; duplicate: Verb<'library:duplicate'>;
    remove: Verb<'library:remove'>; restore: Verb<'library:restore'>; onChanged: On<'library:changed'>;
  };
  readonly report: {
    open: Verb<'report:open'>; edit: Verb<'report:edit'>; undo: Verb<'report:undo'>; redo: Verb<'report:redo'>; history: Verb<'report:history'>;
    importVersion: Verb<'report:importVersion'>; mergeVersion: Verb<'report:mergeVersion'>; importYear: Verb<'report:importYear'>; attachYear: Verb<'report:attachYear'>;
    sourceText: Verb<'report:sourceText'>; onEdited: On<'report:edited'>;
  };
  readonly show: { start: Verb<'show:start'>; act: Verb<'show:act'>; end: Verb<'show:end'>; get: Verb<'show:get'>; onState: On<'show:state'> };
  readonly export: {
    start: Verb<'export:start'>; cancel: Verb<'export:cancel'>; reveal: Verb<'export:reveal'>; onProgress: On<'export:progress'>;
  };
  readonly print: { job: Verb<'print:job'>; ready: Verb<'print:ready'>; onPass: On<'print:pass'> };
}
