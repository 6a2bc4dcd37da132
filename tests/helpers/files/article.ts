import { docx, paragraph, styled } from './docx';
import { layoutText } from '@shared/extract/layout/layoutText';

/** A text article as the Word file that a writer would have made of it: its headings styled, each paragraph whole. */
export const asDocx = (text: string, format: 'txt' | 'md'): Buffer =>
  docx(layoutText(text, format).blocks.map(({ role, level, text: words }) => (role === 'title' ? styled('title', words) : role === 'heading' && level <= 2 ? styled(String(level), words) : paragraph(words))));
