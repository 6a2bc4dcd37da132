import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { docx, paragraph, styled } from './files/docx';

/** An article as a Word file: paragraphs are separated by blank lines, the first is the title, numbered ones are headings. */
export const articleFile = (folder: string, name: string, text: string): string => {
  const path = join(folder, `${name}.docx`);
  const parts = text.split(/\n\s*\n/u).map((part) => part.trim()).filter((part) => part !== '');
  writeFileSync(path, docx(parts.map((part, i) => (i === 0 ? styled('title', part) : /^[一二三四五六]、/u.test(part) ? styled('1', part) : paragraph(part)))));
  return path;
};
