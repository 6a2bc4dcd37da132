/** Every reason that can reach a user. Its words are in `messages/`; nothing else is ever shown. */
export const ERROR_CODES = [
  'file.missing', 'file.empty', 'file.binary', 'file.tooLarge', 'file.encoding', 'file.unsupported', 'file.folder', 'file.unreadable',
  'write.full', 'write.forbidden', 'write.failed', 'write.folderMissing',
  'store.damaged', 'store.newer', 'store.locked', 'store.readOnly', 'store.missing',
  'edit.invalid', 'edit.refused', 'edit.stale', 'undo.nothing', 'redo.nothing',
  'review.expired',
  'export.cancelled', 'export.failed', 'export.mismatch', 'export.busy',
  'show.none', 'cli.usage', 'cli.noDisplay', 'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A failure as it crosses the wire: a code and the values its sentence names. */
export interface Failure {
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
}
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (code: ErrorCode, params: Failure['params'] = {}): { readonly ok: false; readonly error: Failure } => ({
  ok: false,
  error: { code, params },
});
