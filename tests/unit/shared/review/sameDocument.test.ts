import { describe, expect, it } from 'vitest';
import { sameDocument } from '@shared/review/sameDocument';
import { ARTICLE, imported } from './reports';

const report = imported(ARTICLE);
const titled = (text: string) => ({ ...imported(text), title: '另一个题目' });

describe('versions of one document', () => {
  it('have one title, or most sentences in common', () => {
    expect(sameDocument(report, { ...imported('别的内容。'), title: report.title })).toBe(true);
    expect(sameDocument(report, titled(`${ARTICLE}\n三、新的一章\n\n这里是新写的一段话。`))).toBe(true);
    expect(sameDocument(report, titled(ARTICLE.replace(/\d+/gu, '9')))).toBe(false);
    expect(sameDocument(report, titled('一篇别的文章。它讲的是别的事情。没有一句相同的话。'))).toBe(false);
  });
});
