import type { Failure } from '../result';
import { en } from './en';
import { zh } from './zh';

export type Language = 'zh' | 'en';

/** A failure in the user's words. A value that the sentence names but the failure lacks is left out. */
export const messageOf = (failure: Failure, language: Language): string =>
  (language === 'zh' ? zh : en)[failure.code].replace(/\{(\w+)\}/gu, (_, name: string) => String(failure.params[name] ?? ''));
