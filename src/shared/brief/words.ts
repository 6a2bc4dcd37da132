import type { BriefLanguage } from './model';

/** The few words that a brief adds to a report. */
export interface BriefWords {
  readonly contents: string;
  readonly appendix: string;
  /** `proposed`: how many figures are not in the table because nobody has accepted them yet */
  readonly appendixLead: (count: number, proposed: number) => string;
  readonly chart: (number: number) => string;
  readonly table: (number: number) => string;
  readonly year: (year: number) => string;
  readonly figureHead: readonly string[];
  readonly appendixHead: readonly string[];
}

export const briefWords: Readonly<Record<BriefLanguage, BriefWords>> = {
  zh: {
    contents: '目录',
    appendix: '附录：指标数据表',
    appendixLead: (count, proposed) => (proposed === 0 ? `本表列出报告中的全部${String(count)}项指标数据，与正文、图表同源。` : `本表列出报告中已采用的${String(count)}项指标数据，与正文、图表同源；另有${String(proposed)}项尚未核对，未列入。`),
    chart: (number) => `图${String(number)}`,
    table: (number) => `表${String(number)}`,
    year: (year) => `${String(year)}年`,
    figureHead: ['指标', '数值', '时期'],
    appendixHead: ['序号', '指标', '数值', '时期', '限定语', '所在章节', '所在语句'],
  },
  en: {
    contents: 'Contents',
    appendix: 'Appendix: table of figures',
    appendixLead: (count, proposed) => (proposed === 0 ? `All ${String(count)} figures of this report, from the same records as its text and charts.` : `The ${String(count)} accepted figures of this report, from the same records as its text and charts; ${String(proposed)} more are not reviewed yet and not listed.`),
    chart: (number) => `Chart ${String(number)}`,
    table: (number) => `Table ${String(number)}`,
    year: (year) => String(year),
    figureHead: ['Indicator', 'Value', 'Period'],
    appendixHead: ['No.', 'Indicator', 'Value', 'Period', 'Qualifier', 'Chapter', 'Source'],
  },
};

/** A day as printed: 2026年1月5日, or 5 January 2026. `date` is an ISO date. */
export function writtenDate(date: string, language: BriefLanguage): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (language === 'zh') return `${year}年${String(Number(month))}月${String(Number(day))}日`;
  const name = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][Number(month) - 1] ?? month;
  return `${String(Number(day))} ${name} ${year}`;
}
