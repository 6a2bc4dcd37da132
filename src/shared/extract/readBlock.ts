import type { Reading } from './candidate';
import type { Context } from './context';
import { readItems } from './items';
import type { Item } from './items';
import { GROWTH_NAMES, RESULT_WORDS } from './lexicon/relations';
import { Namer } from './names/namer';
import { selectQuantities } from './numbers/select';
import type { TimeMention } from './periods/find';
import { ownPeriod, periodBefore, periodsOfRow } from './periods/own';
import { asRunningTotal, BY_DOCUMENT } from './periods/state';
import type { PeriodState } from './periods/state';
import type { Timeline } from './periods/timeline';
import { expectedStretches, targetStretches, targetWord } from './reach';
import { doubtIf } from './schema';
import type { Span } from './schema';

const LONGEST_SENTENCE = 1_500;

/** Sentences of a flat text: behind 。！？… and what closes them. */
export function sentencesOf(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/[。！？…]+[”）』」]*/gu)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('…') && !/[。！？]/u.test(match[0]) && !/^\d|^[\p{Script=Han}]{2}/u.test(text.slice(end))) continue;
    found.push({ start, end });
    start = end;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found.flatMap((sentence) => cutLong(text, sentence));
}

/** A sentence without an end (a table run together) is read in pieces, so that the work stays linear. */
function cutLong(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const comma = text.slice(from, from + LONGEST_SENTENCE).search(/[，；、][^，；、]*$/u);
    const to = comma > 0 ? from + comma + 1 : from + LONGEST_SENTENCE;
    pieces.push({ start: from, end: to });
    from = to;
  }
  return [...pieces, { start: from, end }];
}

const SUFFIX: Readonly<Record<string, string>> = { rank: '排名', growth: '增速' };

/** The card's name from the indicator. */
function nameOf(indicator: string, { phrase, read, q }: Item): string {
  const { kind } = read;
  if (kind === 'growth') {
    if (indicator === '' || GROWTH_NAMES.test(indicator) || q.form === 'idiom') return indicator || '增速';
    return indicator + (/^(?:微?增长?|猛增|下降|微?降|负增长|增速|)$/u.test(phrase.tail.direction) ? SUFFIX['growth'] ?? '' : '增幅');
  }
  if (kind === 'rank') return indicator + (/排名|位次$/u.test(indicator) ? '' : `${phrase.scope}${SUFFIX['rank'] ?? ''}`);
  return indicator;
}

/** Names with remains of a sentence in them: they want a look. */
const isOdd = (name: string): boolean => {
  const plain = name.replace(/“[^”]*”|（[^）]*）/gu, '');
  return name.length > ODD_LENGTH || plain.length > ODD_PLAIN || WEAK_START.test(plain) || /[了着把被将是来就却让给，：；。“”（）()—]|这|那|(?<![A-Za-z.\d])\d{1,2}(?![\d以A-Za-z号期线])|^[的与和在从由到至]|[的在从由到至与和或]$/u.test(plain);
};
const ODD_LENGTH = 22;
const ODD_PLAIN = 16;
/** A small word or a verb of doing at the head says that a clause was taken for a name. */
const WEAK_START = /^(?:[带靠让使把给往沿顺便才都已又也就来上去](?!动|市|面|给|网|机|房|池|岗|云|学)|用(?!电|水|地|气|能|工|户|油|药)|再(?!生|就业|造|制造)|后(?!备|续|勤|补)|还(?!款|贷|建|林|田|湿)|向(?!日葵)|一[早路下])/u;

/** What a thing measures, in a chapter of plans as anywhere else. */
const isSize = (name: string): boolean => /(?:总投资|总装机(?:容量)?|全长|总长度?|总面积|建筑面积|占地(?:面积)?|总规模)$/u.test(name);

/** A further item of a list whose verb stands at its first item. */
const hasNoVerb = ({ phrase }: Item): boolean => phrase.head.verb === '' && phrase.tail.verb === '';

/** Five years' verbs that name no indicator. */
const FLOW_VERBS = /(?:新增|新建|更新|建成|完成|投入|引进|选派|打通|创建|举办|发放)/u;
/** What was done or gained over the years, as against a state: 累计, 新增, 提高了3个百分点. */
const isFlow = ({ phrase, read, q }: Item, running: boolean): boolean =>
  q.family === 'points' ? phrase.tail.comparison === '' && !/\d{4}/u.test(phrase.region) : q.family !== 'ratio' && read.kind !== 'rank' && (running || phrase.head.kept || FLOW_VERBS.test(phrase.region));
/** A year's plan holds for the year, whatever part of it the text is about. */
const OF_YEAR = /年度(?:计划|投资|目标|任务)|全年(?:计划|目标|任务)$/u;

/** Whether a period that only the document gives is a guess: its year is, or its part, or which of several years. */
const isGuess = (state: PeriodState, years: Context['times']): boolean =>
  (!years.stated && state.year !== null) || (state.part !== '' && years.partGuessed) || (years.span > 1 && state.span === 0);

/** The figures of one block. Flat offsets; the timeline is walked along. */
export function readBlock(text: string, times: readonly TimeMention[], timeline: Timeline, context: Context, targetSection: boolean, heading = ''): Reading[] {
  const quantities = selectQuantities(text, times);
  const namer = new Namer(text, context.places, heading);
  const years = context.times;
  const readings: Reading[] = [];
  let next = 0;
  for (const sentence of sentencesOf(text)) {
    timeline.openSentence(sentence.start);
    const from = next;
    while ((quantities[next]?.start ?? Infinity) < sentence.end) next += 1;
    if (from === next) continue;
    const sentenceText = text.slice(sentence.start, sentence.end);
    const expected = expectedStretches(sentenceText, sentence.start);
    const targets = targetStretches(sentenceText, sentence.start);
    const items = readItems(text, quantities.slice(from, next), sentence, context.places);
    let running = false;
    let rowEnds = false;
    let rowPeriod: PeriodState | null = null;
    let dealtPeriods: PeriodState[] = [];
    items.forEach((item, i) => {
      const { q, phrase, read } = item;
      const complete = namer.name(items, i);
      running = phrase.tail.total || (running && hasNoVerb(item));
      const holds = timeline.at(q.start);
      if (item.link !== 'joint' && item.link !== 'member') dealtPeriods = phrase.shared ? periodsOfRow(text, times, phrase.start, q.start, holds, years) : [];
      const own = dealtPeriods.shift() ?? (q.unit === '倍' ? null : ownPeriod(text, q.start, phrase.region, item.before || item.link === 'to', times, holds, years));
      const dated: PeriodState = own ?? ((item.link === 'member' || item.link === 'joint') && rowPeriod !== null ? rowPeriod : item.before ? periodBefore(holds, years, phrase.region) : holds);
      // the level at the end of several years is that of the last one
      const ended = (item.link === 'to' || (item.link !== 'none' && rowEnds)) && own === null && dated.span > 1;
      rowEnds = item.link === 'to' || (item.link !== 'none' && rowEnds);
      // what was done in five years, as against the state at their end
      const gained = years.span > 1 && own === null && (read.because === 'word 净增' || (years.lookedBack && holds.by === BY_DOCUMENT && item.link !== 'to' && !item.before && isFlow(item, running)));
      rowPeriod = own !== null || item.before || ((item.link === 'member' || item.link === 'joint') && rowPeriod !== null) ? dated : null;
      const total = ended ? { ...dated, span: 0 } : gained ? { ...dated, span: years.span } : running && own === null && !item.before ? asRunningTotal(dated) : dated;
      const ofYear = (read.kind === 'value' || read.kind === 'count') && OF_YEAR.test(complete.name) && total.part === years.part;
      const future = total.year !== null && years.year !== null && total.year > years.year;
      const word = targetWord(targets, text, q.start, q.end);
      const told = RESULT_WORDS.test(text.slice(Math.max(sentence.start, phrase.start - 12), q.start));
      const reaches = future || word !== '' || (targetSection && !told);
      const past = total.year !== null && years.speaking !== null && total.year < years.speaking && years.plan;
      const isTarget = read.kind !== 'rank' && !item.before && reaches && !past && !(word === '' && isSize(complete.name));
      // a goal is set for the year, not for the part of it that is over
      const state = ofYear ? { ...total, part: '' } : isTarget && years.part !== '' && total.part === years.part && total.year === years.year ? { ...total, part: '' } : total;
      const kind = isTarget ? 'target' as const : read.kind;
      const indicator = complete.name.replace(GROWTH_NAMES, '') || complete.name;
      const name = nameOf(complete.name, item);
      const because: Record<string, string> = { name: complete.rule, kind: isTarget ? `target: ${word || 'heading or year'}` : read.because };
      const undated = state.year === null && state.part === '' && state.plan === '';
      const doubts = [
        ...doubtIf(undated, 'noPeriod'),
        ...doubtIf(!undated && ((state.by === BY_DOCUMENT && isGuess(state, years)) || (years.speaking !== years.year && !years.spoken && /[今去前明]年/u.test(state.by)) || (!years.anchored && years.year !== null && !/\d{4}/u.test(state.by)) || state.by === 'before the change'), 'guessedPeriod'),
        ...doubtIf(complete.doubt, 'noSubject'), ...doubtIf(name.length < 3, 'shortName'), ...doubtIf(isOdd(name), 'oddName'),
      ];
      readings.push({
        q, phrase, kind, falls: read.falls, indicator: indicator || '未命名指标', name: name || '未命名指标', period: state,
        expected: expected.find((s) => s.start <= q.start && q.start < s.end)?.word ?? '', sentence, doubts, because,
      });
    });
  }
  return readings;
}
