import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { extract } from '@shared/extract/extract';
import { layoutText } from '@shared/extract/layout/layoutText';
import { intake } from '@shared/intake/intake';
import { apply } from '@shared/report/apply';
import type { Edit } from '@shared/report/edit';
import { figuresOfBlock, figuresOfSlide } from '@shared/report/places';
import { figuresIn, runsText } from '@shared/report/prose';
import { Report, type Runs } from '@shared/report/schema';

export const ARTICLE = `青禾区2025年发展报告

2025年前三季度，全区地区生产总值1081.5亿元，同比增长4.5%，总量居全市第3位。

一、产业升级

工业增加值312.6亿元，增长6.2%；数字经济核心产业营业收入突破450亿元，下降1.8%。
新增规上企业86家，建成特色园区12个，其中省级园区3个。

二、民生改善

居民人均可支配收入46820元，增长5.1%。城镇新增就业2.3万人，登记失业率控制在3%—3.5%。
新建学校7所，改造老旧小区34处，惠及居民1.2万户。
`;

/** An article as an import on the desk (`accept` false) or on the command line makes it. */
export const imported = (text: string, accept = false, sourceId = 'source1', id = 'r'): Report => {
  const document = layoutText(text, 'txt');
  return intake(document, extract(document), { reportId: id, accept, name: '报告.txt', source: { id: sourceId, name: '报告.txt', format: 'txt', sha256: createHash('sha256').update(text).digest('hex'), length: text.length, importedAt: '2026-01-01T00:00:00.000Z' } });
};

export const applied = (report: Report, edit: Edit | null): Report => {
  if (edit === null) throw new Error('there is no Edit');
  const result = apply(report, edit);
  if (!result.ok) throw new Error(`refused: ${result.code} ${JSON.stringify(result.params)}`);
  return result.report;
};

const decimal = fc.integer({ min: 1, max: 99_999 }).map((n) => (n / 10).toFixed(n % 10 === 0 ? 0 : 1));
const whole = fc.integer({ min: 1, max: 9_000 }).map(String);
const sentence = fc.oneof(
  decimal.map((n) => `工业增加值${n}亿元。`),
  fc.tuple(decimal, decimal).map(([n, m]) => `地区生产总值预计突破${n}亿元，同比增长${m}%。`),
  decimal.map((n) => `进出口总额下降${n}%。`),
  whole.map((n) => `新建学校${n}所。`),
  fc.tuple(whole, whole).map(([n, m]) => `改造小区${n}处，惠及居民${m}余户。`),
  fc.constant('文化场馆数量居全市首位。'),
  fc.constant('失业率控制在5%—5.5%。'),
  fc.constant('全区上下凝心聚力，稳步前行。'),
  fc.constant('打造夜市、书房等34处，其中书房20处。'),
);
const line = fc.oneof({ weight: 5, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join('')) }, { weight: 1, arbitrary: fc.constantFrom('一、产业升级', '二、民生改善', '三、下一步打算') }, { weight: 1, arbitrary: sentence.map((text) => `- ${text}`) });
/** Articles of a few lines, headings and list items among them. */
export const articles = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => `某某区2025年工作情况报告\n\n${lines.join('\n\n')}\n`);
/** Reports as imported, open or accepted with rows, charts and a deck. */
export const reports = fc.tuple(articles, fc.boolean()).map(([text, accept]) => imported(text, accept));

/** Every line of prose as it reads, block by block. */
export const proseOf = (report: Report): readonly string[] => {
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  const text = (runs: Runs): string => runsText(runs, figures);
  return report.chapters.flatMap((chapter) => [text(chapter.title), ...chapter.blocks.flatMap((block) => ('runs' in block ? [text(block.runs)] : block.type === 'list' ? block.items.map(text) : []))]);
};

/** What names something that is not there: figures, indicators, sources, blocks. */
export const dangling = (report: Report): readonly string[] => {
  const [figures, indicators, sources] = [report.figures, report.indicators, report.sources].map((list) => new Set(list.map(({ id }) => id)));
  const blocks = new Set(report.chapters.flatMap((chapter) => chapter.blocks.map(({ id }) => id)));
  const shown = [...report.chapters.flatMap((chapter) => [...figuresIn(chapter.title), ...chapter.blocks.flatMap(figuresOfBlock)]), ...report.deck.slides.flatMap(figuresOfSlide)];
  return [
    ...shown.filter((id) => figures?.has(id) !== true),
    ...report.figures.filter(({ indicatorId }) => indicators?.has(indicatorId) !== true).map(({ id }) => `indicator of ${id}`),
    ...report.figures.filter(({ source }) => source !== null && sources?.has(source.sourceId) !== true).map(({ id }) => `source of ${id}`),
    ...report.deck.slides.flatMap((slide) => ('blockId' in slide && !blocks.has(slide.blockId) ? [slide.blockId] : [])),
    ...report.annotations.filter(({ target }) => target.type === 'figure' && figures?.has(target.id) !== true).map(({ id }) => id),
  ];
};

/** The laws of every Edit of a review: it applies, is taken back exactly, leaves a valid report in which nothing dangles. The report after it. */
export const lawful = (report: Report, edit: Edit | null): Report => {
  if (edit === null) return report;
  const result = apply(report, edit);
  if (!result.ok) throw new Error(`refused: ${result.code} ${JSON.stringify(result.params)}`);
  const back = apply(result.report, result.inverse);
  if (!back.ok) throw new Error(`the inverse was refused: ${back.code} ${JSON.stringify(back.params)}`);
  if (JSON.stringify(sorted(back.report)) !== JSON.stringify(sorted(report))) throw new Error('the inverse does not bring the report back');
  Report.parse(result.report);
  const lost = dangling(result.report);
  if (lost.length > 0) throw new Error(`dangling: ${lost.join(', ')}`);
  return result.report;
};
/** Fields in one order: a record that went and came back is the same whatever the order of its fields. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
};
