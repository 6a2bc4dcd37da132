import { describe, expect, it } from 'vitest';
import type { Part } from '@shared/extract/parts';
import { readHtml } from '@main/import/worker/html/read';

const parts = (html: string): readonly Part[] => readHtml(Buffer.from(html)).parts;

describe('pasted markup', () => {
  it('headings, paragraphs, lists and tables', () => {
    expect(parts('<h1>一、总体<br>情况</h1><p>全年<b>增长</b>5.6%。</p><ul><li>甲<li>乙</ul><ol><li>1. 丙</ol><table><tr><th>指标<th colspan=2>2025年<tr><td rowspan="2">工业<td>总量<td>86.4</table>尾')).toEqual([
      { type: 'heading', level: 1, text: '一、总体情况' }, { type: 'lines', text: '全年增长5.6%。' }, { type: 'item', text: '甲' }, { type: 'item', text: '乙' }, { type: 'lines', text: '1. 丙' },
      { type: 'table', rows: [[{ text: '指标' }, { text: '2025年', colSpan: 2 }], [{ text: '工业', rowSpan: 2 }, { text: '总量' }, { text: '86.4' }]] }, { type: 'lines', text: '尾' },
    ]);
  });
  it('Word’s clipboard: the fragment only, its list numbers, bold lines, no deleted, hidden or styling text', () => {
    const word = `Version:1.0\r\n<html><head><style>p{}</style><title>题</title></head><body>别处<!--StartFragment-->
<p class=MsoNormal><![if !supportLists]><span style='mso-list:Ignore'>一、<span>&nbsp;&nbsp;</span></span><![endif]>工业<del>旧</del><span style="display:none">秘</span><o:p></o:p></p>
<p class=MsoNormal><b><span lang=EN-US>项目建设</span></b></p><!--EndFragment-->别处</body></html>`;
    expect(parts(word)).toEqual([{ type: 'lines', text: '一、 工业' }, { type: 'heading', level: 0, text: '项目建设' }]);
  });
  it('scripts and frames are words of nobody; depth and unclosed tags do no harm', () => {
    expect(parts('<script>alert(1)</script><iframe src=x>内</iframe><p onclick=x>正文<img src=http://x><textarea>框</textarea>')).toEqual([{ type: 'lines', text: '正文' }]);
    expect(() => parts('<div>'.repeat(100_000))).toThrow('file.tooComplex');
    expect(parts('</p></table></td>甲</tr>')).toEqual([{ type: 'lines', text: '甲' }]);
  });
});
