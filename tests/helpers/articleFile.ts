import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An article as a file that the app imports; paragraphs are separated by blank lines. */
export const articleFile = (folder: string, name: string, text: string): string => {
  const path = join(folder, `${name}.txt`);
  writeFileSync(path, text);
  return path;
};
