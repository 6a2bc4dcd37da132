import { extract } from '../extract/extract';
import type { Candidate } from '../extract/schema';
import { parseValueInput } from '../figures/parse';
import { makePeriod } from '../figures/periods';
import type { FigureFacts, FigureKind } from '../figures/schema';
import { parseUnit } from '../figures/units';
import { stretchAround } from './sourceSpan';

const UNNAMED = '未命名指标';
const GROWTH = /增长|下降|增速|降幅|回落|提高|减少|增幅/u;
const CLAUSE = /[。！？，；、：,;:]/u;

/** Reads the sentence as a document of one paragraph; the number that overlaps the words most. */
const readBy = (sentence: string, at: number, length: number, year: number | null): Candidate | null => {
  const block = { role: 'paragraph' as const, level: 0, text: sentence, spans: [{ start: 0, end: sentence.length }] };
  const { candidates } = extract({ text: sentence, blocks: [block] }, year === null ? {} : { year });
  const overlap = ({ inBlock }: Candidate): number => Math.min(inBlock.end, at + length) - Math.max(inBlock.start, at);
  return candidates.filter((candidate) => overlap(candidate) > 0).toSorted((a, b) => overlap(b) - overlap(a))[0] ?? null;
};

const kindOf = (text: string, unit: string, before: string): FigureKind => {
  if (/^(?:第|首|前)/u.test(text)) return 'rank';
  const { dimension } = parseUnit(unit);
  if (dimension === 'percent') return GROWTH.test(text) || GROWTH.test(before) ? 'growth' : 'share';
  if (dimension === 'points') return 'change';
  return ['items', 'people', 'visits', 'events', 'households'].includes(dimension) ? 'count' : 'value';
};
/** What stands before the number in its clause, without the verb that leads to it. */
const nameBefore = (clause: string): string => clause.replace(/(?:达到|达|为|是|有|共|约|超过|超|突破|实现|完成|建成|新增)+$/u, '').slice(-20).trim() || UNNAMED;

/** Facts for a missed figure, filled in as far as the rules can read them; a person corrects them. `at` is where the words stand in the sentence, by default at their first place. */
export const proposeFacts = (text: string, sentence: string, year: number | null, at: number = Math.max(0, sentence.indexOf(text))): FigureFacts => {
  const read = readBy(sentence, at, text.length, year);
  if (read !== null) return read.facts;
  const before = sentence.slice(stretchAround(sentence, at, at, CLAUSE).start, at);
  const typed = parseValueInput(text);
  const unit = (typed.ok ? typed.unit : undefined) ?? '';
  return {
    name: nameBefore(before),
    kind: kindOf(text, unit, before),
    value: typed.ok ? typed.value : { type: 'exact', value: '0' },
    unit,
    period: makePeriod(year === null ? '' : `${String(year)}年`),
    qualifiers: typed.ok ? (typed.qualifiers ?? []) : [],
  };
};
