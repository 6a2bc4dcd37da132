import type { Reading } from './candidate';
import type { Context } from './context';
import { GROWTH_NAMES } from './lexicon/relations';
import { readKind } from './kind';
import type { ReadKind } from './kind';
import { dealtNames } from './names/dealt';
import { ownName, tidyName } from './names/own';
import type { OwnName } from './names/own';
import { isNameless, readPhrase } from './names/phrase';
import type { Phrase } from './names/phrase';
import { Topic } from './names/topic';
import type { Quantity } from './numbers/scan';
import { selectQuantities } from './numbers/select';
import type { TimeMention } from './periods/find';
import { asRunningTotal } from './periods/state';
import type { Timeline } from './periods/timeline';
import { expectedStretches, targetFrom } from './reach';
import type { Span } from './schema';

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
  return found;
}

interface Item { readonly q: Quantity; readonly phrase: Phrase; readonly read: ReadKind }

const SUFFIX: Readonly<Record<string, string>> = { rank: '排名', growth: '增速' };

/** The card's name from the indicator. */
function nameOf(indicator: string, { phrase, read, q }: Item): string {
  const { kind } = read;
  if (kind === 'growth') {
    if (indicator === '' || GROWTH_NAMES.test(indicator) || q.form === 'idiom') return indicator || '增速';
    return indicator + (/^(?:增长|下降|增|降|负增长|增速|)$/u.test(phrase.tail.direction) ? SUFFIX['growth'] ?? '' : '增幅');
  }
  if (kind === 'rank') return indicator + (/排名|位次$/u.test(indicator) ? '' : `${phrase.scope}${SUFFIX['rank'] ?? ''}`);
  return indicator;
}

/** The figures of one block. Flat offsets; the timeline is walked along. */
export function readBlock(text: string, times: readonly TimeMention[], timeline: Timeline, context: Context, targetSection: boolean): Reading[] {
  const quantities = selectQuantities(text, times);
  const topic = new Topic(text, context.places);
  const readings: Reading[] = [];
  let next = 0;
  let dealt: string[] = [];
  let lastDealt: string[] = [];
  let running = false;
  for (const sentence of sentencesOf(text)) {
    timeline.openSentence(sentence.start);
    const sentenceText = text.slice(sentence.start, sentence.end);
    const expected = expectedStretches(sentenceText, sentence.start);
    const target = targetFrom(sentenceText);
    running = false;
    dealt = [];
    for (let q = quantities[next]; q !== undefined && q.start < sentence.end; q = quantities[next]) {
      const floor = Math.max(sentence.start, quantities[next - 1]?.end ?? 0);
      const ceiling = Math.min(sentence.end, quantities[next + 1]?.start ?? text.length);
      next += 1;
      const phrase = readPhrase(text, q, floor, ceiling, context.places);
      const read = readKind(q, phrase);
      const item: Item = { q, phrase, read };
      let own: OwnName = ownName(q, read.kind, phrase);
      if (phrase.shared) {
        const list = dealtNames(phrase.head.object);
        dealt = list.length > 1 ? [...list] : phrase.head.object === '' ? [...lastDealt] : [];
        if (list.length > 1) lastDealt = list;
      } else if (!isNameless(phrase)) dealt = [];
      const given = dealt.shift();
      if (given !== undefined) own = { name: tidyName(given), bare: false, rule: 'list dealt out by 分别' };
      const complete = topic.complete(own, phrase.start);
      const stock: boolean = phrase.tail.total || (running && isNamelessVerb(phrase));
      running = stock;
      const state = timeline.at(q.start, phrase.start);
      const leads = read.kind !== 'growth' && read.kind !== 'change' && read.kind !== 'rank' ? true : own.name !== '' && !own.bare;
      const future = state.year !== null && context.years.year !== null && state.year > context.years.year;
      const isTarget = read.kind !== 'rank' && (targetSection || future || (target.at >= 0 && q.start - sentence.start > target.at));
      const kind = isTarget ? 'target' as const : read.kind;
      const indicator = complete.name.replace(GROWTH_NAMES, '') || complete.name;
      const name = nameOf(complete.name, item);
      const because: Record<string, string> = { name: complete.rule, kind: isTarget ? `target: ${target.word || 'heading or year'}` : read.because };
      const doubts = [
        ...(state.year === null && state.part === '' && state.plan === '' ? ['noPeriod'] : state.by === 'year of the document' ? ['guessedPeriod'] : []),
        ...(complete.doubt ? ['noSubject'] : []), ...(name.length < 3 ? ['shortName'] : []),
      ];
      readings.push({
        q, phrase, kind, falls: read.falls, indicator: indicator || '未命名指标', name: name || '未命名指标', period: stock ? asRunningTotal(state) : state,
        expected: expected.find((s) => s.start <= q.start && q.start < s.end)?.word ?? '', sentence, doubts, because,
      });
      topic.pass(complete.name, own, q.end, leads);
    }
  }
  return readings;
}

/** A further item of a list whose verb stands at its first item. */
const isNamelessVerb = (phrase: Phrase): boolean => phrase.head.verb === '' && phrase.tail.verb === '';
