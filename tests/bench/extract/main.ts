import { corpusDocuments, foundingDocuments } from './documents';
import { formatErrors } from './errors';
import { ours, peer } from './extractors';
import { formatSpeed } from './speed';
import { formatTable, scoreByStyle } from './table';

/** The whole bench as text; `--seen` leaves the unseen part alone, so that it stays unseen between milestones; `--errors` tells what is wrong in the seen part. Parts of the corpus that are not there are left out. */
export function benchExtract(args: readonly string[]): string {
  if (args.includes('--errors')) return `${formatErrors([...corpusDocuments('seen'), ...foundingDocuments()], ours)}\n`;
  const parts = [
    { label: 'seen', documents: corpusDocuments('seen') }, { label: 'unseen', documents: args.includes('--seen') ? [] : corpusDocuments('unseen') }, { label: 'fresh', documents: args.includes('--seen') ? [] : corpusDocuments('fresh') }, { label: 'founding', documents: foundingDocuments() },
  ].filter((part) => part.documents.length > 0);
  const own = parts.flatMap(({ label, documents }) => scoreByStyle(label, documents, ours));
  const theirs = parts.flatMap(({ label, documents }) => scoreByStyle(`peer on ${label}`, documents, peer).slice(-1));
  const all = parts.flatMap((part) => part.documents);
  return [formatTable([...own, ...theirs]), '', formatSpeed(all, ours), ''].join('\n');
}
