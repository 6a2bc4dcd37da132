import type { Figure } from '../figures/schema';
import type { Report } from '../report/schema';
import { changedFacts } from '../report/source';
import { figuresOfBlock } from '../report/places';
import { figuresIn } from '../report/prose';
import { adoptSources } from './adopt';
import { bareText } from './likeness';
import { pairFigures, readFacts, type Pairs } from './pairFigures';
import { blockReading, documentReading, isProse } from './pairProse';
import { planProse, type BlockStep, type ChapterStep } from './planProse';
import type { VersionChange, VersionDiff } from './versionDiff';

/** All that a merge rests on; the choices are applied to it. */
export interface VersionPlan {
  readonly diff: VersionDiff;
  readonly pairs: Pairs;
  readonly chapters: readonly ChapterStep[];
}

const factsOf = ({ name, kind, value, unit, period, qualifiers }: Figure): VersionChange['mine'] => ({ name, kind, value, unit, period, qualifiers });
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The sources that the report's own prose came from; those of attached years are shown in no sentence. */
const ownSources = (report: Report): ReadonlySet<string> => {
  const told = new Set(report.chapters.flatMap((chapter) => [...figuresIn(chapter.title), ...chapter.blocks.filter(isProse).flatMap(figuresOfBlock)]));
  const counts = new Map<string, { all: number; told: number }>();
  for (const { id, source } of report.figures) {
    if (source === null) continue;
    const count = counts.get(source.sourceId) ?? { all: 0, told: 0 };
    counts.set(source.sourceId, { all: count.all + 1, told: count.told + (told.has(id) ? 1 : 0) });
  }
  return new Set([...counts].filter(([, count]) => 2 * count.told >= count.all).map(([id]) => id));
};

const proseText = (report: Report): string => {
  const reading = documentReading(report);
  return bareText(report.chapters.flatMap((chapter) => [reading(chapter.title), ...chapter.blocks.filter(isProse).map((block) => blockReading(block, reading))]).join('\n'));
};
const count = (steps: readonly BlockStep[], type: BlockStep['type']): number => steps.filter((step) => step.type === type).length;

/** `fresh` is the newer document as an import proposes it, its sources adopted (`adoptSources`); `previous` the text of the older one. */
export const planVersion = (current: Report, fresh: Report, previous: string): VersionPlan => {
  const own = ownSources(current);
  const mine = current.figures.filter(({ source }) => source !== null && own.has(source.sourceId));
  const pairs = pairFigures(mine, fresh.figures);
  const theirs = new Map(fresh.figures.map((figure) => [figure.id, figure]));
  const compared = mine.flatMap((figure): VersionChange[] => {
    const next = theirs.get(pairs.get(figure.id) ?? '');
    return next === undefined ? [] : [{ id: figure.id, freshId: next.id, old: readFacts(figure), mine: factsOf(figure), next: readFacts(next), edited: changedFacts(figure).length > 0 }];
  });
  // a person who has made the document's change already agrees with it
  const differs = ({ old, mine: own_, next }: VersionChange): boolean => !same(old, next) && !same(own_, next);
  const changed = compared.filter((one) => differs(one) && !one.edited);
  const conflicts = compared.filter((one) => differs(one) && one.edited);
  const taken = new Set(pairs.values());
  const prose = proseText(current);
  const found = fresh.figures.filter(({ id }) => !taken.has(id)).map((figure) => ({ freshId: figure.id, facts: factsOf(figure), sentence: figure.source?.sentence.text ?? '' }));
  const known = found.filter(({ sentence }) => sentence !== '' && prose.includes(bareText(sentence)));
  const chapters = planProse(current, fresh, previous);
  const steps = chapters.flatMap(({ blocks }) => blocks);
  const [readMine, readTheirs] = [documentReading(current), documentReading(fresh)];
  return {
    pairs, chapters,
    diff: {
      unchanged: compared.filter((one) => !differs(one)).map(({ id, freshId }) => ({ id, freshId })),
      changed, conflicts,
      added: found.filter((one) => !known.includes(one)),
      dismissed: known,
      gone: mine.filter(({ id }) => !pairs.has(id)).map((figure) => ({ id: figure.id, facts: factsOf(figure) })),
      prose: {
        taken: count(steps, 'take'), added: count(steps, 'add'), gone: count(steps, 'drop'),
        conflicts: steps.flatMap((step) => (step.type === 'conflict' ? [{ blockId: step.block.id, mine: blockReading(step.block, readMine), next: step.next === null ? '' : blockReading(step.next, readTheirs) }] : [])),
      },
    },
  };
};

/** What a newer version of the document (as an import proposes it) would change in the report; `previous` is the text of the older one. */
export const compareVersions = (current: Report, imported: Report, previous: string): VersionDiff => planVersion(current, adoptSources(current, imported).report, previous).diff;
