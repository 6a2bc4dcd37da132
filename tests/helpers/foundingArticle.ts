import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The founding article lies beside the checkout and is never part of it. */
const SEED = resolve(import.meta.dirname, '../../../shared/seed');

export interface FoundingArticle {
  readonly path: string;
  readonly text: string;
  /** its gold figures, tab-separated */
  readonly gold: string;
}

/** The founding article and its figures; null (and a SKIP line saying why) where the seed folder is absent. */
export function foundingArticle(): FoundingArticle | null {
  const path = resolve(SEED, '000_a9ec9c8c7613c371.txt');
  const goldPath = resolve(SEED, 'figures.tsv');
  if (!existsSync(path) || !existsSync(goldPath)) {
    process.stdout.write('SKIP founding article: ../shared/seed is not there\n');
    return null;
  }
  return { path, text: readFileSync(path, 'utf8'), gold: readFileSync(goldPath, 'utf8') };
}
