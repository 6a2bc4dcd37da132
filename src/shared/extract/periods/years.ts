import { flatten } from '../flat';
import { PLAN_TITLES, PLANNED, REPORT_TITLES, REVIEW_WORDS, TARGET_HEADINGS } from '../lexicon/relations';
import { RUNNING_PART } from '../lexicon/times';
import type { PlainDocument } from '../schema';
import { findTimes } from './find';
import type { TimeMention } from './find';
import type { DocumentYears } from './state';

/** The years of a document. */
export interface DocumentTimes extends DocumentYears {
  /** a person, the title or a plan's name says the year: it is no guess */
  readonly stated: boolean;
  /** the whole document is about what is still to be done */
  readonly plan: boolean;
}

interface Said {
  readonly mention: TimeMention;
  readonly planned: boolean;
  readonly heading: boolean;
}

const DATELINE = /(20\d{2})年(\d{1,2})月(?:\d{1,2}日)?/u;
const MOST_READ = 400_000;
/** Parts in a title that say no more than its year, and parts that lines around a title may name (a month there is a dateline). */
const WHOLE_PART = /^(?:全年|末|初)$|日$/u;
const SEASON_PART = /季度$|半年$|^1—/u;
/** Years so far back are history told in passing. */
const OLD = 3;
const FIVE_YEARS: Readonly<Record<string, number>> = { 十二五: 2015, 十三五: 2020, 十四五: 2025, 十五五: 2030 };

/** The times that date something, with what the words behind them say of plan or result. */
function timesOf(document: PlainDocument): Said[] {
  let read = 0;
  return document.blocks.flatMap((block): Said[] => {
    if (block.role === 'title' || block.role === 'kicker' || block.role === 'byline' || read > MOST_READ) return [];
    read += block.text.length;
    const { text } = flatten(block.text);
    return findTimes(text, []).filter((m) => !m.compared).map((mention) => {
      const clause = /^[^。；]{0,30}/u.exec(text.slice(mention.end))?.[0] ?? '';
      const heading = block.role === 'heading';
      const before = text.slice(Math.max(0, mention.start - 4), mention.start);
      return { mention, heading, planned: heading ? TARGET_HEADINGS.test(text) && !REVIEW_WORDS.test(text) : PLANNED.test(clause) || /(?:到|预计|将于|力争|计划|有望|拟于)$/u.test(before) || mention.written.startsWith('到') };
    });
  });
}

/** The year of a dateline above the body or at its end, with its month. */
function dateline(document: PlainDocument): { year: number; month: number } | null {
  const lines = [...document.blocks.slice(0, 8), ...document.blocks.slice(-2)].filter((b) => b.text.length <= 60);
  for (const { text } of lines) {
    const match = DATELINE.exec(flatten(text).text);
    if (match !== null && !/数据|截至|以来/u.test(text)) return { year: Number(match[1]), month: Number(match[2]) };
  }
  return null;
}

function namedYear(said: readonly Said[]): { year: number; weight: number } | null {
  const counts = new Map<number, number>();
  for (const { mention, planned, heading } of said) {
    if (mention.year === null || mention.role === 'attribute') continue;
    const weight = planned ? 0.01 : mention.role === 'object' ? 0.3 : heading ? 3 : mention.role === 'head' ? 1 : 0.5;
    counts.set(mention.year, (counts.get(mention.year) ?? 0) + weight);
  }
  const latest = Math.max(...[...counts].filter(([, weight]) => weight >= 0.3).map(([year]) => year));
  const [most] = [...counts]
    .map(([year, weight]): [number, number] => [year, latest - year >= OLD ? weight * 0.3 : weight])
    .sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most === undefined ? null : { year: most[0], weight: most[1] };
}

/** A text that names only an old year and one of its plans speaks of the year before the plans. */
function recentYear(named: number, said: readonly Said[]): number {
  const plans = said.flatMap(({ mention, planned }) => (planned && mention.year !== null ? [mention.year] : []));
  const next = Math.min(...plans);
  return Number.isFinite(next) && next - named >= OLD ? next - 1 : named;
}

/** The part (前三季度) that dates all of a document: its title's, or the running one that its body opens with and names most, when it tells of no whole year. */
function documentPart(title: string, kickers: string, said: readonly Said[]): string {
  const titled = findTimes(flatten(title).text, []).find((m) => m.part !== '' && !WHOLE_PART.test(m.part))?.part;
  const own = titled ?? findTimes(kickers, []).find((m) => SEASON_PART.test(m.part))?.part;
  if (own !== undefined) return own;
  const told = said.filter(({ mention, heading, planned }) => !heading && !planned && mention.role === 'head').map(({ mention }) => mention);
  if (told.some((m) => m.part === '全年' || (m.part === '末' && m.stock && /截至|年末/u.test(m.written)))) return '';
  const running = told.map((m) => (m.part === '1—9月' ? '前三季度' : m.part)).filter((part) => RUNNING_PART.test(part));
  const [lead] = running;
  return lead !== undefined && running.filter((part) => part === lead).length > running.length / 2 && firstDates(said, lead) ? lead : '';
}

const firstDates = (said: readonly Said[], part: string): boolean => {
  const first = said.find(({ mention, heading }) => !heading && mention.role === 'head' && mention.part !== '');
  return first !== undefined && (first.mention.part === part || (part === '前三季度' && first.mention.part === '1—9月') || first.mention.part === '二季度');
};

/** Reads the years of a document; `given` is the year reported on, when a person has said it. */
export function readDocumentTimes(document: PlainDocument, title: string, given: number | undefined): DocumentTimes {
  const said = timesOf(document);
  const head = document.blocks.filter((b) => b.role === 'title' || b.role === 'kicker').map((b) => flatten(b.text).text).join('\n');
  const titled = [...flatten(title).text.matchAll(/20\d{2}(?=年)/gu)].map((m) => Number(m[0]));
  const ranged = /(20\d{2})年?[—-]+(20\d{2})年/u.exec(head);
  const line = dateline(document);
  const plan = PLAN_TITLES.test(title) && !REVIEW_WORDS.test(title);
  const annual = REPORT_TITLES.test(title);
  const named = namedYear(said);
  const late = line !== null && line.month <= 2 ? line.year - 1 : (line?.year ?? null);
  const ofTitle = titled.length === 0 ? null : annual && titled.length === 1 ? Math.min(...titled) - 1 : plan && titled.length === 1 ? Math.min(...titled) - 1 : Math.min(...titled);
  const span = /十[一二三四五]五”?(?!开局|规划|首年)|五年/u.test(head) && !/开局/u.test(head) ? 5 : 0;
  // a look back on five years is about no part of its last one
  const part = plan || span > 1 ? '' : documentPart(title, head, said);
  const planned = FIVE_YEARS[/十[二三四五]五/u.exec(head)?.[0] ?? ''];
  const ofPlan = span === 5 && planned !== undefined && (late === null || planned <= late + 1) ? planned : null;
  const year = given ?? (ranged === null ? null : Number(ranged[2])) ?? ofTitle ?? ofPlan ?? (named !== null && named.weight >= 0.3 ? recentYear(named.year, said) : null) ?? late ?? named?.year ?? null;
  const stated = given !== undefined || ranged !== null || ofTitle !== null || ofPlan !== null;
  if (year === null) return { year: null, speaking: null, stated, part, plan, span };
  // an adverb at the head of its clause weighs more than one told in passing
  const dating = (word: string): number => said.filter(({ mention, planned }) => mention.word === word && !planned && (mention.role === 'head' || mention.role === 'inside') && mention.part !== '末' && mention.part !== '初')
    .reduce((sum, { mention }) => sum + (mention.role === 'head' ? 2 : 1), 0);
  const speaking = plan || annual || (dating('去年') > 0 && dating('去年') >= dating('今年')) ? year + 1 : year;
  return { year, speaking, stated, part, plan, span };
}
