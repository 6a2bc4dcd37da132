import type { ErrorCode, Failure } from '@shared/contract/result';

/** A file that cannot be imported, with the code of the words that say why. */
export class ImportProblem extends Error {
  override readonly name = 'ImportProblem';
  constructor(readonly code: ErrorCode, readonly params: Failure['params'] = {}) {
    super(code);
  }
}
