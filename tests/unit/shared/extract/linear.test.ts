import { afterEach, describe, expect, it, vi } from 'vitest';
import { extract } from '@shared/extract/extract';
import { layoutText } from '@shared/extract/layout/layoutText';

afterEach(() => vi.restoreAllMocks());

/** Steps of one extraction: pattern matches and characters cut out of strings. A count, so that it is the same on every machine. */
function steps(text: string): number {
  let count = 0;
  const { exec } = RegExp.prototype;
  const { slice } = String.prototype;
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function exec_(this: RegExp, input: string) {
    count += 1;
    return exec.call(this, input);
  });
  vi.spyOn(String.prototype, 'slice').mockImplementation(function slice_(this: string, from?: number, to?: number) {
    const cut = slice.call(this, from, to);
    // a slice to the end is a view and costs nothing
    count += to === undefined ? 1 : cut.length;
    return cut;
  });
  extract(layoutText(text, 'txt'));
  vi.restoreAllMocks();
  return count;
}

const clause = '前三季度，规上工业产值达12.5亿元，同比增长4.5%，预计由上年的三成提高到36%，居全市第3位';

describe('the work grows with the text', () => {
  it.each([
    ['paragraphs', `${clause}。\n\n`],
    ['one paragraph', `${clause}。`],
    ['one sentence without an end', `${clause}，`],
    ['one row', '3家、'],
    ['one quote', '“3家，'],
    ['one line of digits', '12'],
    ['hard-wrapped lines', `${clause.slice(0, 30)}\n`],
  ])('%s', (_what, piece) => {
    // longer than the longest sentence, within which each figure carries its sentence along
    const times = Math.ceil(3_000 / piece.length);
    const [small, large] = [steps(piece.repeat(times)), steps(piece.repeat(times * 3))];
    expect(large / small).toBeLessThan(3.4);
  });
});
