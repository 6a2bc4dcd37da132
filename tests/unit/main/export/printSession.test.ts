import { describe, expect, it } from 'vitest';
import { createPrintSession } from '@main/export/printSession';
import { fail } from '@shared/contract/result';

const cancelled = fail('export.cancelled').error;
const never = new Promise<never>(() => undefined);

describe('a print session', () => {
  it('waits for the pass it asks for', async () => {
    const session = createPrintSession();
    const second = session.passDrawn(2);
    session.drawn(1, null);
    session.drawn(2, null);
    await expect(second).resolves.toBeUndefined();
    await expect(session.passDrawn(1)).resolves.toBeUndefined();
  });
  it('hands on what the page names as pending', async () => {
    const session = createPrintSession();
    session.drawn(1, '图1 地区生产总值');
    await expect(session.passDrawn(1)).rejects.toMatchObject({ failure: { code: 'export.failed', params: { reason: '图1 地区生产总值' } } });
  });
  it('ends every wait when it is stopped, and says so afterwards', async () => {
    const session = createPrintSession();
    const waits = [session.passDrawn(1), session.guard(never)];
    session.stop(cancelled);
    for (const wait of waits) await expect(wait).rejects.toMatchObject({ failure: cancelled });
    await expect(session.guard(Promise.resolve(1))).rejects.toMatchObject({ failure: cancelled });
    expect(() => session.check()).toThrow('export.cancelled');
  });
  it('does not wait for ever for a page that hangs', async () => {
    await expect(createPrintSession(1).passDrawn(1)).rejects.toMatchObject({ failure: { code: 'export.failed' } });
  });
});
