import type { Failure } from '../result';
import { en, enRefusals } from './en';
import { zh, zhRefusals } from './zh';

export type Language = 'zh' | 'en';

const fill = (words: string, params: Failure['params']): string => words.replace(/\{(\w+)\}/gu, (_, name: string) => String(params[name] ?? ''));

/** A failure in the user's words. A value that the sentence names but the failure lacks is left out. */
export const messageOf = ({ code, params }: Failure, language: Language): string => {
  const refusals: Readonly<Record<string, string>> = language === 'zh' ? zhRefusals : enRefusals;
  const refusal = code === 'edit.refused' ? refusals[String(params['reason'])] : undefined;
  return fill((language === 'zh' ? zh : en)[code], refusal === undefined ? params : { ...params, reason: fill(refusal, params) });
};
