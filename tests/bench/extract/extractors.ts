import { Culture, recognizeCurrency, recognizeDimension, recognizeNumber, recognizeOrdinal, recognizePercentage } from '@microsoft/recognizers-text-suite';
import { extract } from '@shared/extract/extract';
import { layoutText } from '@shared/extract/layout/layoutText';
import { toFigureRows } from '@shared/extract/rows';
import type { GoldDocument } from './documents';
import type { Prediction } from './score/score';

/** A prediction and whether the extractor has no doubt about it. */
export interface Found extends Prediction {
  readonly sure: boolean;
}

export type Extractor = (document: Pick<GoldDocument, 'text' | 'format'>) => Found[];

/** Huibao's own. */
export const ours: Extractor = ({ text, format }) => {
  const extraction = extract(layoutText(text, format));
  return extraction.candidates.flatMap((candidate) =>
    toFigureRows({ ...extraction, candidates: [candidate] }).map((row) => ({ ...row, sure: candidate.doubts.length === 0 })));
};

interface Recognised {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly resolution: Readonly<Record<string, unknown>> | null;
}

const READERS: readonly (readonly [kind: string, read: (query: string, culture: string) => Recognised[]])[] = [
  ['growth', recognizePercentage], ['value', recognizeCurrency], ['value', recognizeDimension], ['rank', recognizeOrdinal], ['count', recognizeNumber],
];

/** The peer names no counters: the word behind its number is given to it as the unit. */
const COUNTER = /^(?:人次|平方米|公里|[个家处所间座条项件台套辆户人名位场次起亩吨米])/u;

/** The best-known general library, told everything that a caller could tell it. Its ends are inclusive. */
export const peer: Extractor = ({ text }) => {
  const taken: Found[] = [];
  for (const [kind, read] of READERS) {
    for (const { start, end, text: written, resolution } of read(text, Culture.Chinese)) {
      const value = resolution?.['value'];
      if (typeof value !== 'string' || taken.some((t) => start < t.end && end >= t.start)) continue;
      const counter = kind === 'count' ? (COUNTER.exec(text.slice(end + 1, end + 5))?.[0] ?? '') : '';
      const unit = kind === 'growth' ? '%' : kind === 'value' ? (/(元|美元|\p{Script=Han}*[米里亩吨])$/u.exec(written)?.[1] ?? '') : counter;
      taken.push({ name: '', value: value.replace(/%$/u, ''), unit, period: '', qualifier: '', kind, start, end: end + 1, sure: true });
    }
  }
  return taken;
};
