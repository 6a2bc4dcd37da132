const BETWEEN = /[、，,；;：:／/~～—–-]+|[和及与至到]/gu;
const NUMBER = /[\d零〇一二三四五六七八九十百千两]/u;

/** A guess at where words that hold two numbers come apart: at the first sign that has a number on both sides. */
export const splitWords = (text: string): readonly [string, string] => {
  for (const match of text.matchAll(BETWEEN)) {
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    // 1,081 is one number
    const thousands = match[0] === ',' && /\d$/u.test(before) && /^\d{3}(?!\d)/u.test(after);
    if (!thousands && NUMBER.test(before) && NUMBER.test(after)) return [before.trim(), after.trim()];
  }
  return [text.trim(), ''];
};

/** The sentence around a stretch of a source, its line breaks joined; `at` is where the stretch begins in it. */
export const sentenceAround = (source: string, start: number, end: number): { readonly text: string; readonly at: number } => {
  const joined = (text: string): string => text.replace(/\s*\n\s*/gu, '');
  const before = /[^。！？；]*$/u.exec(source.slice(Math.max(0, start - 400), start))?.[0] ?? '';
  const after = /^[^。！？；]*[。！？；]?/u.exec(source.slice(end, end + 400))?.[0] ?? '';
  const lead = joined(before.slice(before.lastIndexOf('\n\n') + 1)).trimStart();
  return { text: (lead + joined(source.slice(start, end) + (after.split('\n\n')[0] ?? ''))).trimEnd(), at: lead.length };
};
