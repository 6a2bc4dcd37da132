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

/** A disk error as a failure that says what the user can do. */
export const writeFailure = (error: unknown, path: string): StoreError => {
  if (error instanceof StoreError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new StoreError(fail(CODES[code] ?? 'write.failed', { file: basename(path), reason: code }).error, { cause: error });
};
