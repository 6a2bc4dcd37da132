import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Curation } from '@shared/intake/curation';
import { fromText, type ReadDocument } from './readDocument';
import { readText } from './readText';

const NAME = 'shizhong-2025';

/** The report that ships with the app: an article like any other, and beside it the wording and choices that no importer can know. */
export const readSample = async (resources: string): Promise<{ document: ReadDocument; curation: Curation }> => {
  const folder = join(resources, 'samples');
  const bytes = await readFile(join(folder, `${NAME}.md`));
  const text = readText(`${NAME}.md`, bytes);
  if (!text.ok) throw new Error(`the sample cannot be read: ${text.error.code}`);
  const curation: unknown = JSON.parse(await readFile(join(folder, `${NAME}.curation.json`), 'utf8'));
  return { document: fromText(text.value, bytes), curation: Curation.parse(curation) };
};
