import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { foundingArticle } from '../../helpers/foundingArticle';
import { readGold } from './score/gold';
import type { Gold } from './score/gold';

/** An article with its gold figures. */
export interface GoldDocument {
  readonly name: string;
  /** work report, communiqué, bullets …: the file's name without its number */
  readonly style: string;
  readonly format: 'txt' | 'md';
  readonly text: string;
  readonly gold: readonly Gold[];
}

const CORPUS = resolve(import.meta.dirname, '../../fixtures/corpus');

/** The articles of one part of the corpus in the order of their names; a text without a gold list is left out. */
export function corpusDocuments(part: 'seen' | 'unseen' | 'fresh', folder = CORPUS): GoldDocument[] {
  const at = resolve(folder, part);
  if (!existsSync(at)) return [];
  return readdirSync(at).sort().flatMap((file): GoldDocument[] => {
    const [, name = '', extension = ''] = /^(.+)\.(txt|md)$/u.exec(file) ?? [];
    const goldPath = resolve(at, `${name}.tsv`);
    if (name === '' || !existsSync(goldPath)) return [];
    return [{
      name, style: name.replace(/-?\d+$/u, ''), format: extension === 'md' ? 'md' : 'txt',
      text: readFileSync(resolve(at, file), 'utf8'), gold: readGold(readFileSync(goldPath, 'utf8')),
    }];
  });
}

/** The founding article as a document; none where the seed folder is absent. */
export function foundingDocuments(): GoldDocument[] {
  const article = foundingArticle();
  return article === null ? [] : [{ name: 'founding', style: 'founding', format: 'txt', text: article.text, gold: readGold(article.gold) }];
}
