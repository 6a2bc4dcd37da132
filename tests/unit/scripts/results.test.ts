import { describe, expect, it } from 'vitest';
import { add, closingLine, countBench, countPlaywright, countVitest, judge, nothing } from '../../../scripts/lib/results.mjs';

describe('counting the results of vitest', () => {
  const file = (status: string, ...cases: string[]) => ({
    name: 'a.test.ts',
    status,
    assertionResults: cases.map((one, at) => ({ status: one, fullName: `case ${at}` })),
  });

  it('counts cases and names the skipped ones', () => {
    const counts = countVitest({ testResults: [file('failed', 'passed', 'failed', 'skipped'), file('passed', 'passed', 'todo')] });
    expect(counts).toEqual({ passed: 2, failed: 1, skipped: ['a.test.ts: case 2', 'a.test.ts: case 1'] });
  });

  it('counts a file that broke outside of its tests as one failure', () => {
    expect(countVitest({ testResults: [file('failed')] })).toEqual({ ...nothing, failed: 1 });
    expect(countVitest({ testResults: [file('failed', 'passed')] })).toEqual({ ...nothing, passed: 1, failed: 1 });
  });

  it('reads a missing report as nothing', () => {
    expect(countVitest({})).toEqual(nothing);
    expect(countBench({})).toEqual(nothing);
  });

  it('counts each benchmark as passed', () => {
    expect(countBench({ files: [{ groups: [{ benchmarks: [1, 2] }, {}] }, {}] })).toEqual({ ...nothing, passed: 2 });
  });
});

describe('counting the results of Playwright', () => {
  const spec = (status: string, description?: string) => ({
    title: status,
    file: 'e2e/a.spec.ts',
    tests: [{ status, annotations: description === undefined ? [] : [{ type: 'skip', description }] }],
  });

  it('walks nested suites and keeps the reason of a skip', () => {
    const suites = [{ title: 'file', specs: [spec('expected')], suites: [{ title: 'inner', specs: [spec('skipped', 'no projector')] }] }];
    expect(countPlaywright({ suites })).toEqual({ passed: 1, failed: 0, skipped: ['e2e/a.spec.ts: skipped (no projector)'] });
  });

  it('counts a test that only passed when tried again as failed', () => {
    expect(countPlaywright({ suites: [{ title: '', specs: [spec('flaky'), spec('unexpected')] }] }).failed).toBe(2);
  });

  it('counts errors outside of tests when no test failed', () => {
    expect(countPlaywright({ errors: [{ message: 'cannot load' }] }).failed).toBe(1);
    expect(countPlaywright({ suites: [{ title: '', specs: [spec('unexpected')] }], errors: [{}] }).failed).toBe(1);
  });
});

describe('judging a stage', () => {
  it.each([
    { counts: nothing, code: 0, failed: 1, why: 'nothing ran' },
    { counts: { ...nothing, skipped: ['a'] }, code: 0, failed: 1, why: 'everything was skipped' },
    { counts: { ...nothing, passed: 3 }, code: 1, failed: 1, why: 'the program failed without a failed test' },
    { counts: { ...nothing, passed: 3 }, code: null, failed: 1, why: 'the program was killed' },
    { counts: { ...nothing, passed: 3, failed: 2 }, code: 1, failed: 2, why: 'the failures are counted already' },
    { counts: { ...nothing, passed: 3 }, code: 0, failed: 0, why: 'all is well' },
  ])('$failed failed when $why', ({ counts, code, failed }) => {
    expect(judge(counts, code).failed).toBe(failed);
  });

  it('closes with one line', () => {
    expect(closingLine(add({ ...nothing, passed: 2 }, { passed: 1, failed: 1, skipped: [] }))).toBe('3 passed, 1 failed');
    expect(closingLine({ passed: 1, failed: 0, skipped: ['a', 'b'] })).toBe('1 passed, 0 failed, 2 skipped');
  });
});
