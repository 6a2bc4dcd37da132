import { basename } from 'node:path';
import { fail, type ErrorCode, type Failure } from '@shared/contract/result';

/** A failure of the store that already has its words. */
export class StoreError extends Error {
  constructor(readonly failure: Failure, options?: ErrorOptions) {
    super(failure.code, options);
  }
}
export const storeError = (code: ErrorCode, params: Failure['params'] = {}): StoreError => new StoreError(fail(code, params).error);

const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'write.full', EDQUOT: 'write.full', EFBIG: 'write.full',
  EACCES: 'write.forbidden', EPERM: 'write.forbidden', EROFS: 'write.forbidden',
  ENOENT: 'write.folderMissing', ENOTDIR: 'write.folderMissing',
};
const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** A disk error while writing, as a failure that says what the user can do. */
export const writeFailure = (error: unknown, path: string): StoreError =>
  error instanceof StoreError ? error : new StoreError(fail(CODES[codeOf(error)] ?? 'write.failed', { file: basename(path), reason: codeOf(error) }).error, { cause: error });

/** A disk error while reading: the file is kept as it is. */
export const readFailure = (error: unknown, path: string): StoreError =>
  error instanceof StoreError ? error : new StoreError(fail('file.unreadable', { file: basename(path), reason: codeOf(error) }).error, { cause: error });
