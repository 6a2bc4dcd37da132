import { formatFigure } from '@shared/figures/format';
import type { FigureFacts } from '@shared/figures/schema';
import type { VersionChange, VersionChoices, VersionDiff } from '@shared/review/versionDiff';

export type Section = 'conflicts' | 'prose' | 'changed' | 'added' | 'gone';
/** What a row says of one thing: before, now in the report, in the newer document; empty where there is nothing. */
export interface VersionItem {
  readonly type: 'item';
  readonly key: string;
  readonly section: Section;
  readonly id: string;
  readonly name: string;
  readonly old: string;
  readonly mine: string;
  readonly next: string;
  readonly sentence: string;
}
export type VersionRow = { readonly type: 'head'; readonly key: string; readonly section: Section; readonly count: number } | VersionItem;

const withPeriod = (facts: FigureFacts, shown: boolean): string => (shown && facts.period.label !== '' ? `${formatFigure(facts)}（${facts.period.label}）` : formatFigure(facts));
/** Value and unit; the period and the name where they differ too. */
const told = (facts: FigureFacts, others: readonly FigureFacts[]): string => {
  const renamed = others.some(({ name }) => name !== facts.name);
  const moved = others.some(({ period }) => period.label !== facts.period.label);
  return `${renamed ? `${facts.name} ` : ''}${withPeriod(facts, moved)}`;
};
const changeItem = (section: Section, { id, old, mine, next, edited }: VersionChange): VersionItem => ({
  type: 'item', key: `${section}-${id}`, section, id, name: mine.name, old: told(old, [next]), mine: edited ? told(mine, [old, next]) : '', next: told(next, [old]), sentence: '',
});

/** The rows of the merge, what needs a decision first. Unchanged figures have none. */
export const versionRows = ({ conflicts, prose, changed, added, gone }: VersionDiff): readonly VersionRow[] => {
  const sections: readonly (readonly [Section, readonly VersionItem[]])[] = [
    ['conflicts', conflicts.map((change) => changeItem('conflicts', change))],
    ['prose', prose.conflicts.map(({ blockId, mine, next }) => ({ type: 'item', key: `prose-${blockId}`, section: 'prose', id: blockId, name: '', old: '', mine, next, sentence: '' }))],
    ['changed', changed.map((change) => changeItem('changed', change))],
    ['added', added.map(({ freshId, facts, sentence }) => ({ type: 'item', key: `added-${freshId}`, section: 'added', id: freshId, name: facts.name, old: '', mine: '', next: withPeriod(facts, true), sentence }))],
    ['gone', gone.map(({ id, facts }) => ({ type: 'item', key: `gone-${id}`, section: 'gone', id, name: facts.name, old: withPeriod(facts, true), mine: '', next: '', sentence: '' }))],
  ];
  return sections.flatMap(([section, items]): VersionRow[] => (items.length === 0 ? [] : [{ type: 'head', key: `head-${section}`, section, count: items.length }, ...items]));
};

/** Whether the newer document wins in a section unless the person says otherwise. */
export const takesNew = (section: Section): boolean => section !== 'conflicts' && section !== 'prose';

/** The choices as they are sent: only what differs from the usual. */
export const choicesOf = (rows: readonly VersionRow[], turned: ReadonlySet<string>): VersionChoices => {
  const ids = (section: Section): string[] => rows.flatMap((row) => (row.type === 'item' && row.section === section && turned.has(row.key) ? [row.id] : []));
  return { keepOld: ids('changed'), takeNew: ids('conflicts'), leaveOut: ids('added'), keepGone: ids('gone'), takeProse: ids('prose') };
};
