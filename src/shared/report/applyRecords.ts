import { done, insertAt, LIMITS, refuse, removeAt, replaceAt, type ApplyResult } from './applyResult';
import type { Indicator, Report, Source } from './schema';

const indicatorAt = (report: Report, id: string): number => report.indicators.findIndex((indicator) => indicator.id === id);

export const addIndicator = (report: Report, indicator: Indicator, index: number): ApplyResult => {
  if (index > report.indicators.length) return refuse('index', { index });
  if (report.indicators.length >= LIMITS.indicators) return refuse('tooMany', { limit: LIMITS.indicators });
  if (indicatorAt(report, indicator.id) >= 0) return refuse('duplicateId', { id: indicator.id });
  return done({ ...report, indicators: insertAt(report.indicators, index, indicator) }, { type: 'indicator.remove', indicatorId: indicator.id });
};

/** Gives an indicator another name; its figures keep theirs. */
export const setIndicator = (report: Report, indicator: Indicator): ApplyResult => {
  const index = indicatorAt(report, indicator.id);
  const before = report.indicators[index];
  if (before === undefined) return refuse('unknownId', { id: indicator.id });
  return done({ ...report, indicators: replaceAt(report.indicators, index, indicator) }, { type: 'indicator.set', indicator: before });
};

/** Refused while a figure belongs to it. */
export const removeIndicator = (report: Report, indicatorId: string): ApplyResult => {
  const index = indicatorAt(report, indicatorId);
  const indicator = report.indicators[index];
  if (indicator === undefined) return refuse('unknownId', { id: indicatorId });
  const places = report.figures.filter((figure) => figure.indicatorId === indicatorId).length;
  if (places > 0) return refuse('inUse', { id: indicatorId, places });
  return done({ ...report, indicators: removeAt(report.indicators, index) }, { type: 'indicator.add', indicator, index });
};

/** Only the entry: its text is kept beside the report by the owner of the disk, before this Edit. */
export const addSource = (report: Report, source: Source, index: number): ApplyResult => {
  if (index > report.sources.length) return refuse('index', { index });
  if (report.sources.length >= LIMITS.sources) return refuse('tooMany', { limit: LIMITS.sources });
  if (report.sources.some((other) => other.id === source.id)) return refuse('duplicateId', { id: source.id });
  return done({ ...report, sources: insertAt(report.sources, index, source) }, { type: 'source.remove', sourceId: source.id });
};

/** Refused while a figure came from it. Its text stays on the disk, so that an undo finds it. */
export const removeSource = (report: Report, sourceId: string): ApplyResult => {
  const index = report.sources.findIndex((source) => source.id === sourceId);
  const source = report.sources[index];
  if (source === undefined) return refuse('unknownId', { id: sourceId });
  const places = report.figures.filter((figure) => figure.source?.sourceId === sourceId).length;
  if (places > 0) return refuse('inUse', { id: sourceId, places });
  return done({ ...report, sources: removeAt(report.sources, index) }, { type: 'source.add', source, index });
};
