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
  /** its body, too, speaks of all the years that it looks back on (五年来) */
  readonly lookedBack: boolean;
  /** 今年 and 去年 are known: a stated year or a dateline says when the text was written */
  readonly anchored: boolean;
  /** a dateline, or the sort of document, says when it was written */
  readonly spoken: boolean;
  /** the body, not the title, says that all of the document is about a part of the year */
  readonly partGuessed: boolean;
}

interface Said {
  readonly mention: TimeMention;
  readonly planned: boolean;
  readonly heading: boolean;
  /** how many blocks of prose stand before it */
  readonly depth: number;
}

const DATELINE = /(20\d{2})年(\d{1,2})月(?:\d{1,2}日)?/u;
const MOST_READ = 400_000;
/** Where and when a report was given: 2026年1月在第五次会议上. */
const HELD = /(?:会议|大会)上|\d{1,2}月(?:\d{1,2}日)?(?:在|[）)]?$)/u;
const MONTH_PART = /^\d{1,2}月$/u;
/** Parts in a title that say no more than its year, and parts that lines around a title may name (a month there is a dateline). */
const WHOLE_PART = /^(?:全年|末|初)$|日$/u;
/** 2025年第18期: the year of an issue. */
const ISSUE = /(20\d{2})年(?:第|总第)[一二三四五六七八九十\d]{1,4}期/u;
/** The head of a periodical or a page: its season says when it was printed, not what it is about. */
const PERIODICAL = /[刊页版]|第.{1,4}期|通讯|参考|[日月周]报|年鉴/u;
/** The lead: a part of the year that only later paragraphs name dates no document. */
const LEAD_BLOCKS = 2;
const LAST_YEAR: ReadonlySet<string> = new Set(['去年', '上年', '上一年', '前年', '上年度', '前一年', '一年前', '明年', '来年']);
/** Years so far back are history told in passing. */
const OLD = 3;
const FIVE_YEARS: Readonly<Record<string, number>> = { 十二五: 2015, 十三五: 2020, 十四五: 2025, 十五五: 2030 };

/** The times that date something, with what the words behind them say of plan or result. */
function timesOf(document: PlainDocument): Said[] {
  let read = 0;
  let depth = -1;
  return document.blocks.flatMap((block): Said[] => {
    if (block.role === 'title' || block.role === 'kicker' || block.role === 'byline' || read > MOST_READ) return [];
    read += block.text.length;
    if (block.role !== 'heading' && block.role !== 'caption') depth += 1;
    const at = depth;
    const { text } = flatten(block.text);
    return findTimes(text, []).filter((m) => !m.compared).map((mention) => {
      const clause = /^[^。；]{0,30}/u.exec(text.slice(mention.end))?.[0] ?? '';
      const heading = block.role === 'heading';
      const before = text.slice(Math.max(0, mention.start - 4), mention.start);
      return { mention, heading, depth: at, planned: heading ? TARGET_HEADINGS.test(text) && !REVIEW_WORDS.test(text) : PLANNED.test(clause) || /目标/u.test(clause) || /(?:到|建议|预计|将于|力争|计划|有望|拟于)$/u.test(before) || mention.written.startsWith('到') };
    });
  });
}

const MIDDLE = 6;
/** A year that dates the text at the head of a sentence is no chance. */
const OFTEN = 1;

/** The year of a dateline above the body or at its end, with its month. */
function dateline(document: PlainDocument): { year: number; month: number } | null {
  const lines = [...document.blocks.slice(0, 8), ...document.blocks.slice(-2)].filter((b) => b.text.length <= 60);
  for (const { text } of lines) {
    const match = DATELINE.exec(flatten(text).text);
    if (match !== null && !/数据|截至|以来/u.test(text)) return { year: Number(match[1]), month: Number(match[2]) };
  }
  const issue = lines.slice(0, 8).map(({ text }) => ISSUE.exec(flatten(text).text)?.[1]).find((year) => year !== undefined);
  return issue === undefined ? null : { year: Number(issue), month: MIDDLE };
}

function namedYear(said: readonly Said[]): { year: number; weight: number } | null {
  const counts = new Map<number, number>();
  for (const { mention, planned, heading } of said) {
    // a dateline that looks like a heading
    if (mention.year === null || mention.role === 'attribute' || (heading && /日$/u.test(mention.part))) continue;
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

/** The part that the title, or its second line, says; a periodical's head says none. */
function titledPart(title: string, kickers: readonly string[]): string {
  for (const line of [title, ...kickers.filter((k) => /^[—-]/u.test(k) && !HELD.test(k))]) {
    if (PERIODICAL.test(line) && !/月报/u.test(line)) continue;
    // a single month is what the text is about only where the line goes on behind it; at its end it is a dateline
    const part = findTimes(line, []).find((m) => m.part !== '' && !WHOLE_PART.test(m.part) && (!MONTH_PART.test(m.part) || /^份?\p{Script=Han}/u.test(line.slice(m.end))))?.part;
    if (part !== undefined) return part;
  }
  return '';
}

const sameMonth = (part: string, lead: string): boolean => part === lead || (lead === '前三季度' && (part === '1—9月' || part === '二季度')) || (/^1—/u.test(lead) && new RegExp(`^${lead.slice(2)}末?$`, 'u').test(part));

/** The running part (前三季度) that the lead opens with and the body names most, when it tells of no whole year. */
function runningPart(said: readonly Said[], year: number): string {
  const told = said.filter(({ mention: m, heading, planned }) => !heading && !planned && m.role === 'head' && !LAST_YEAR.has(m.word) && (m.year === null || m.year === year));
  if (told.some(({ mention: m }) => m.part === '全年' || (m.part === '末' && m.stock && /截至|年末/u.test(m.written)))) return '';
  const partOf = ({ mention }: Said): string => (mention.part === '1—9月' ? '前三季度' : mention.part);
  const running = told.filter((s) => RUNNING_PART.test(partOf(s)));
  const lead = running[0];
  if (lead === undefined || lead.depth > LEAD_BLOCKS) return '';
  const part = partOf(lead);
  const first = told.find(({ mention }) => mention.part !== '');
  return running.filter((s) => partOf(s) === part).length > running.length / 2 && first !== undefined && sameMonth(first.mention.part, part) ? part : '';
}

/** The year reported on where a dateline says when the text was written: years long before it are history, unless the text looks back on them. */
function yearByLine(line: { readonly year: number; readonly month: number }, named: { readonly year: number } | null, thisYear: number, lastYear: number): number | null {
  const late = line.month <= 2 ? line.year - 1 : line.year;
  if (named === null) return line.month > 2 && lastYear > thisYear ? line.year - 1 : null;
  if (named.year >= late) return null;
  if (named.year === late - 1) return line.month > 2 && thisYear > 0 && thisYear >= lastYear ? late : null;
  return line.month > 2 && lastYear > thisYear ? line.year - 1 : late;
}

/** A year that the text names only as a moment gone by (2024年底签约的项目) beside 今年 is the one before. */
function yearAfter(named: number, said: readonly Said[], thisYear: number): number {
  const own = said.filter(({ mention }) => mention.year === named);
  return thisYear > 0 && own.every(({ mention: m }) => m.role === 'attribute' || (m.part === '末' && !m.written.startsWith('截'))) ? named + 1 : named;
}

/** Reads the years of a document; `given` is the year reported on, when a person has said it. */
export function readDocumentTimes(document: PlainDocument, title: string, given: number | undefined): DocumentTimes {
  const said = timesOf(document);
  const kickers = document.blocks.filter((b) => b.role === 'kicker').map((b) => flatten(b.text).text);
  const head = [flatten(title).text, ...kickers].join('\n');
  const yearsOf = (line: string): number[] => [...line.matchAll(/20\d{2}(?=年)/gu)].map((m) => Number(m[0]));
  const ownYears = yearsOf(flatten(title).text);
  const titled = ownYears.length > 0 ? ownYears : kickers.filter((k) => !PERIODICAL.test(k) && !DATELINE.test(k) && !HELD.test(k)).flatMap(yearsOf);
  const ranged = /(20\d{2})年?[—-]+(20\d{2})年/u.exec(head);
  const line = dateline(document);
  const plan = PLAN_TITLES.test(title) && !REVIEW_WORDS.test(title);
  const annual = REPORT_TITLES.test(title);
  const named = namedYear(said);
  const late = line !== null && line.month <= 2 ? line.year - 1 : (line?.year ?? null);
  const ofTitle = titled.length === 0 ? null : annual && titled.length === 1 ? Math.min(...titled) - 1 : plan && titled.length === 1 ? Math.min(...titled) - 1 : Math.min(...titled);
  // an adverb at the head of its clause weighs more than one told in passing
  const dating = (word: string): number => said.filter(({ mention, planned }) => mention.word === word && !planned && (mention.role === 'head' || mention.role === 'inside') && mention.part !== '末' && mention.part !== '初')
    .reduce((sum, { mention }) => sum + (mention.role === 'head' ? 2 : 1), 0);
  const [thisYear, lastYear] = [dating('今年'), dating('去年')];
  const ofLine = line === null ? null : yearByLine(line, named, thisYear, lastYear);
  const ofBody = named !== null && named.weight >= 0.3 ? (line === null ? yearAfter(recentYear(named.year, said), said, thisYear) : recentYear(named.year, said)) : null;
  const span = /十[一二三四五]五”?(?!开局|规划|首年)|五年/u.test(head) && !/开局/u.test(head) ? 5 : 0;
  // a look back on five years is about no part of its last one
  const ownPart = plan || span > 1 ? '' : titledPart(flatten(title).text, kickers);
  const planned = FIVE_YEARS[/十[二三四五]五/u.exec(head)?.[0] ?? ''];
  const ofPlan = span === 5 && planned !== undefined && (late === null || planned <= late + 1) ? planned : null;
  const year = given ?? (ranged === null ? null : Number(ranged[2])) ?? ofTitle ?? ofPlan ?? (annual ? late : null) ?? ofLine ?? ofBody ?? late ?? named?.year ?? null;
  const stated = given !== undefined || ranged !== null || ofTitle !== null || ofPlan !== null;
  const lookedBack = said.some(({ mention, heading }) => !heading && span > 1 && mention.role !== 'object' && (mention.span === span || (mention.plan !== '' && FIVE_YEARS[mention.plan] === year)));
  const anchored = stated || line !== null || annual || (named !== null && named.year === year && named.weight >= OFTEN);
  if (year === null) return { year: null, speaking: null, stated, part: ownPart || (plan || span > 1 ? '' : runningPart(said, NaN)), plan, span, anchored, partGuessed: ownPart === '', lookedBack, spoken: line !== null || annual || plan };
  const part = plan || span > 1 ? '' : ownPart || runningPart(said, year);
  const ofLast = lastYear > 0 && lastYear > thisYear && line?.year !== year;
  const speaking = plan || annual || ofLast ? year + 1 : year;
  return { year, speaking, stated, part, plan, span, anchored, partGuessed: ownPart === '', lookedBack, spoken: line !== null || annual || plan };
}
