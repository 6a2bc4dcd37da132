import { describe, expect, it } from 'vitest';
import { MAX_PASSES, planPass } from '@main/export/plan';

describe('planPass', () => {
  it('prints again with the pages that were found', () => {
    expect(planPass(1, {}, { 'chapter-1': 3 })).toEqual({ type: 'again', pageOf: { 'chapter-1': 3 } });
  });
  it('is settled when the printed numbers are the found pages', () => {
    expect(planPass(2, { 'chapter-1': 3 }, { 'chapter-1': 3 })).toEqual({ type: 'settled' });
    expect(planPass(1, {}, {})).toEqual({ type: 'settled' });
  });
  it('sees a moved, a new and a vanished anchor', () => {
    expect(planPass(2, { a: 3 }, { a: 4 }).type).toBe('again');
    expect(planPass(2, { a: 3 }, { a: 3, b: 4 }).type).toBe('again');
    expect(planPass(2, { a: 3, b: 4 }, { a: 3 }).type).toBe('again');
    expect(planPass(2, { a: 3, b: 4 }, { a: 3, c: 4 }).type).toBe('again');
  });
  it('gives up when the layout never settles', () => {
    expect(planPass(MAX_PASSES, { a: 3 }, { a: 4 })).toEqual({ type: 'unstable' });
  });
});
