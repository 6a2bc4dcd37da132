import type { Container } from './open';
import { ImportProblem } from '../problem';
import { parseXml } from '../xml/parseXml';

/** The parts of a package that one part points to, by the last word of their relationship's type. External targets are left out: they are never opened. */
export function relatedParts(container: Container, part: string): ReadonlyMap<string, { readonly type: string; readonly target: string }> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const file = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found = new Map<string, { type: string; target: string }>();
  const bytes = container.read(file);
  if (bytes === null) return found;
  parseXml(bytes, file, {
    open: ({ name, attributes }) => {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const { Id = '', Type = '', Target = '' } = attributes;
      found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: resolvePart(folder, Target) });
    },
    close: () => undefined,
  });
  return found;
}

/** A target as a name in the container: absolute from its root, or beside the part that names it. */
function resolvePart(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const kept: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') kept.pop();
    else if (step !== '.' && step !== '') kept.push(step);
  }
  return kept.join('/');
}

/** The name of a package's main part: word/document.xml, xl/workbook.xml. */
export function mainPart(container: Container, usual: string): string {
  const named = [...relatedParts(container, '').values()].find(({ type }) => type === 'officeDocument')?.target ?? usual;
  if (container.read(named) === null || named.split('/')[0] !== usual.split('/')[0]) throw new ImportProblem('file.wrongKind');
  return named;
}

/** The name of the first part of a type that a part points to; null when there is none. */
export const partOfType = (container: Container, part: string, type: string): string | null =>
  [...relatedParts(container, part).values()].find((related) => related.type === type && container.read(related.target) !== null)?.target ?? null;
