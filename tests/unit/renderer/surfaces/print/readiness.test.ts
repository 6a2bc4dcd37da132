import { describe, expect, it } from 'vitest';
import { createReadiness } from '@/surfaces/print/readiness';

describe('readiness', () => {
  it('is settled at once when nothing is expected', async () => {
    expect(await createReadiness().settled(1_000)).toBeNull();
  });
  it('settles when the last expected thing is drawn', async () => {
    const readiness = createReadiness();
    const first = readiness.expect('图1');
    const second = readiness.expect('图2');
    const settled = readiness.settled(10_000);
    first();
    second();
    expect(await settled).toBeNull();
  });
  it('names what is still pending at the limit', async () => {
    const readiness = createReadiness();
    readiness.expect('图1 生产总值');
    readiness.expect('图2 财政收入')();
    expect(await readiness.settled(1)).toBe('图1 生产总值');
  });
});
