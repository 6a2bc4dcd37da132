import type { Edit } from '../report/edit';
import type { Report } from '../report/schema';
import { freshIds } from './records';

/** Another report as it would stand in this one: its sources under ids that are free here, or under those of the same documents that are here already. */
export interface Adopted {
  readonly report: Report;
  /** what adds the sources that are new here */
  readonly edits: readonly Edit[];
}
export const adoptSources = (into: Report, other: Report): Adopted => {
  const newId = freshIds(into, 's');
  const ids = new Map<string, string>();
  const edits: Edit[] = [];
  const sources = other.sources.map((source) => {
    const there = into.sources.find(({ sha256 }) => sha256 === source.sha256);
    const adopted = { ...source, id: there?.id ?? newId() };
    ids.set(source.id, adopted.id);
    if (there === undefined) edits.push({ type: 'source.add', source: adopted, index: into.sources.length + edits.length });
    return adopted;
  });
  const figures = other.figures.map((figure) => {
    const sourceId = ids.get(figure.source?.sourceId ?? '');
    return { ...figure, source: figure.source === null || sourceId === undefined ? null : { ...figure.source, sourceId } };
  });
  return { report: { ...other, sources, figures }, edits };
};
