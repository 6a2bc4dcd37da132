import type { ImportNote } from '../../extract/parts';
import type { Language } from './messageOf';

type Words = Readonly<Record<ImportNote['code'], string>>;
const zh: Words = {
  pictures: '有 {count} 张图片没有导入，请看原件。',
  charts: '有 {count} 个图表没有导入，其中的数据请看原件。',
  scannedPages: '第 {where} 页只有图像，没有可以读取的文字。',
  blankPages: '第 {where} 页没有文字。',
  unknownLetters: '第 {where} 页有些字的字体没有说明是什么字，记作 �，请对照原件。',
  hiddenText: '有 {count} 处隐藏的内容没有导入。',
  deletedText: '有 {count} 处修订中删除的文字没有导入。',
  comments: '有 {count} 条批注没有导入。',
  embedded: '有 {count} 个嵌入的文件没有导入。',
  hiddenSheets: '隐藏的工作表没有导入：{where}。',
  noResults: '有 {count} 个公式没有存下结果，没有导入；请在原软件中重新计算并保存。',
  rounded: '有 {count} 个数字按表格显示的位数导入，原件中位数更多。',
  headsAndFeet: '页眉页脚没有导入：{where}。',
  oddRows: '有 {count} 行的引号不成对，请核对第 {where} 行。',
};
const en: Words = {
  pictures: '{count} pictures were not imported; see the original.',
  charts: '{count} charts were not imported; see the original for their figures.',
  scannedPages: 'Page {where} holds a picture and no text that can be read.',
  blankPages: 'Page {where} holds no text.',
  unknownLetters: 'On page {where} the font does not say what some letters are; they stand as �. Compare with the original.',
  hiddenText: '{count} hidden places were not imported.',
  deletedText: '{count} stretches of text deleted in revisions were not imported.',
  comments: '{count} comments were not imported.',
  embedded: '{count} embedded files were not imported.',
  hiddenSheets: 'Hidden sheets were not imported: {where}.',
  noResults: '{count} formulas have no stored result and were not imported; compute and save the file in the program it came from.',
  rounded: '{count} numbers were imported as the sheet shows them; the file holds more digits.',
  headsAndFeet: 'Running heads and feet were not imported: {where}.',
  oddRows: '{count} rows have unbalanced quotes; check row {where}.',
};

/** What was not taken over of a file, in the user's words. */
export const noteWords = (note: ImportNote, language: Language): string =>
  (language === 'zh' ? zh : en)[note.code].replace('{count}', String(note.count)).replace('{where}', note.where);
