import { A4, breakLines, pdf, type PdfText } from './pdf';
import { docx, paragraph, styled } from './docx';
import { layoutText } from '@shared/extract/layout/layoutText';

/** A text article as the Word file that a writer would have made of it: its headings styled, each paragraph whole. */
export const asDocx = (text: string, format: 'txt' | 'md'): Buffer =>
  docx(layoutText(text, format).blocks.map(({ role, level, text: words }) => (role === 'title' ? styled('title', words) : role === 'heading' && level <= 2 ? styled(String(level), words) : paragraph(words))));

const MARGIN = 90;
const BOTTOM = 760;
const BODY = 12;
const EMS = Math.floor((A4.width - 2 * MARGIN) / BODY);

/** A text article as a printer sets it: indented paragraphs in broken lines, larger heads, a running head and page numbers. */
export const asPdf = (text: string, format: 'txt' | 'md'): Buffer => {
  const pages: PdfText[][] = [];
  let y = BOTTOM + 1;
  const newPage = (): void => {
    const number = pages.length + 1;
    pages.push([{ x: MARGIN, y: 40, size: 9, text: '内部资料 注意保存' }, { x: 290, y: 800, size: 9, text: `— ${String(number)} —` }]);
    y = 90;
  };
  const put = (x: number, size: number, words: string): void => {
    if (y > BOTTOM) newPage();
    pages.at(-1)?.push({ x, y, size, text: words });
    y += size * 1.6;
  };
  for (const { role, level, text: words } of layoutText(text, format).blocks) {
    if (role === 'title' || (role === 'heading' && level <= 2)) {
      const size = role === 'title' ? 22 : level === 1 ? 16 : 14;
      for (const line of breakLines(words, (A4.width - 2 * MARGIN) / size, 0)) put(MARGIN, size, line);
    } else breakLines(words, EMS, 2).forEach((line, i) => put(MARGIN + (i === 0 ? 2 * BODY : 0), BODY, line));
    y += 4;
  }
  return pdf(pages.map((texts) => ({ texts })));
};
