import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { appCalls } from '@shared/contract/app';
import type { CallInput, CallName, CallOutput } from '@shared/contract/channels';
import { exportCalls } from '@shared/contract/export';
import { libraryCalls } from '@shared/contract/library';
import { reportCalls } from '@shared/contract/report';
import { fail, ok, type Result } from '@shared/contract/result';
import { reviewCalls } from '@shared/contract/review';
import { showCalls } from '@shared/contract/show';
import { StoreError } from '../library/failure';

const schemas = { ...appCalls, ...libraryCalls, ...reportCalls, ...reviewCalls, ...showCalls, ...exportCalls };

/** Answers one call; throws a StoreError where it has words for what went wrong. */
export type Handler<C extends CallName> = (input: CallInput<C>, sender: WebContents) => Promise<CallOutput<C>> | CallOutput<C>;
export type Handlers = { readonly [C in CallName]?: Handler<C> };

export interface IpcGuard {
  /** whether this frame is the main frame of one of our pages */
  readonly trusted: (event: Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>) => boolean;
  readonly report: (error: unknown) => void;
}
export interface IpcDoor {
  handle(channel: string, listener: (event: IpcMainInvokeEvent, input: unknown) => Promise<unknown>): void;
}

/** One call from the wire to the handler and back: sender, input, work, output, in this order. Nothing but a Result leaves. */
export const answer = async <C extends CallName>(name: C, handler: Handler<C>, guard: IpcGuard, event: IpcMainInvokeEvent, input: unknown): Promise<Result<CallOutput<C>>> => {
  if (!guard.trusted(event)) return fail('internal', { reason: 'sender' });
  const parsed = schemas[name].input.safeParse(input);
  if (!parsed.success) return fail('edit.invalid', { reason: parsed.error.issues[0]?.path.join('.') ?? '' });
  try {
    return ok(await handler(parsed.data as CallInput<C>, event.sender));
  } catch (error) {
    if (error instanceof StoreError) return { ok: false, error: error.failure };
    guard.report(error);
    return fail('internal', { reason: error instanceof Error ? error.message : String(error) });
  }
};

/** The only place where calls from a renderer are received. */
export const registerHandlers = (handlers: Handlers, guard: IpcGuard, door: IpcDoor = ipcMain): void => {
  for (const name of Object.keys(handlers) as CallName[]) {
    const handler = handlers[name] as Handler<typeof name> | undefined;
    if (handler !== undefined) door.handle(name, (event, input) => answer(name, handler, guard, event, input));
  }
};
