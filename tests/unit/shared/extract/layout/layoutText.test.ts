import { describe, expect, it } from 'vitest';
import { layoutText } from '@shared/extract/layout/layoutText';

const roles = (text: string, format: 'txt' | 'md' = 'txt'): string[] => layoutText(text, format).blocks.map((b) => `${b.role}: ${b.text}`);
const title = '青禾区2025年工作总结';

describe('layoutText', () => {
  it('joins lines that were wrapped, over the page’s furniture', () => {
    const line = (start: string): string => start.padEnd(22, '事');
    const text = [title, '', `　　${line('开头').slice(0, 20)}`, line('产值达'), line('税收又'), '机械化率达', '', '· 5 ·', '', '简报　第6页', '', '93.6%。全县再接再厉。'].join('\n');
    expect(roles(text).filter((r) => r.startsWith('paragraph')).join('')).toContain('机械化率达93.6%。');
    expect(roles(text).filter((r) => r.startsWith('byline'))).toEqual(['byline: · 5 ·', 'byline: 简报　第6页']);
  });
  it('keeps a heading out of the paragraph and a bullet out of its mark', () => {
    expect(roles(`${title}\n\n一、产业\n\n产值3亿元。\n\n— 新建学校3所\n— 改造医院2家\n`)).toEqual([`title: ${title}`, 'heading: 一、产业', 'paragraph: 产值3亿元。', 'listItem: 新建学校3所', 'listItem: 改造医院2家']);
  });
  it('reads Markdown headings and drops emphasis', () => {
    expect(roles(`# ${title}\n\n## 产业\n\n**产值**3亿元。\n`, 'md')).toEqual([`title: ${title}`, 'heading: 产业', 'paragraph: 产值3亿元。']);
  });
});

describe('a title', () => {
  it('stays apart from a first sentence of a few characters', () => {
    expect(layoutText('青禾乡2025年办了这些实事\n\n修路的事。护栏12公里。\n', 'txt').blocks.map((b) => b.role)).toEqual(['title', 'paragraph']);
  });
});
