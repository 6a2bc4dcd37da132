import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput, CallName, CallOutput } from '@shared/contract/channels';
import { reviewCalls } from '@shared/contract/review';
import { NO_CHOICES } from '@shared/review/versionDiff';
import { importReport } from '@main/import/importReport';
import { reviewHandlers } from '@main/ipc/review';
import type { Handler, Handlers } from '@main/ipc/register';
import { findSame } from '@main/ipc/sameReport';
import { StoreError } from '@main/library/failure';
import { openLibrary, type Library } from '@main/library/library';
import { ARTICLE } from '../../shared/review/reports';

let folder = '';
let library: Library;
let handlers: Handlers;
let chosen: string | null = null;
const NEWER = ARTICLE.replace('1081.5亿元', '1092.3亿元').replace('新建学校7所，', '');
const document = (text: string) => ({ name: '报告.txt', format: 'txt' as const, text });
const add = async (reportId: string, text: string, accept = true): Promise<void> => {
  const { report, sources } = importReport(document(text), { reportId, now: new Date(), accept });
  await library.add(report, sources);
};
type Call = Extract<CallName, keyof typeof reviewCalls>;
const call = async <C extends Call>(name: C, input: CallInput<C>): Promise<CallOutput<C>> => {
  const handler = handlers[name] as Handler<C> | undefined;
  if (handler === undefined) throw new Error(`no handler ${name}`);
  const answer = await handler(input, undefined as unknown as Parameters<Handler<C>>[1]);
  // what leaves fits the wire
  reviewCalls[name].output.parse(answer);
  return answer;
};
const failureOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'done', (error: unknown) => (error instanceof StoreError ? error.failure.code : error));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'huibao-review-'));
  library = await openLibrary(folder);
  chosen = null;
  handlers = reviewHandlers(library, {
    text: (text) => document(text),
    bytes: (_name, bytes) => document(Buffer.from(bytes).toString('utf8')),
    dialog: () => Promise.resolve(chosen === null ? null : document(chosen)),
  });
  await add('r1', ARTICLE);
});
afterEach(async () => {
  await library.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a newer version', () => {
  it('is compared, merged as one undo step, and its text is kept over a restart', async () => {
    const offer = await call('report:importVersion', { reportId: 'r1', from: { type: 'text', text: NEWER, name: 'x.txt' } });
    expect(offer?.diff).toMatchObject({ changed: [{ next: { value: { value: '1092.3' } } }], gone: [{ facts: { value: { value: '7' } } }] });
    expect((await library.open('r1')).snapshot().report.seq).toBe(0);
    const accepted = await call('report:mergeVersion', { reportId: 'r1', token: offer?.token ?? '', editId: 'e1', choices: NO_CHOICES });
    expect(accepted).toMatchObject({ seq: 1, edit: { type: 'batch', label: 'version.merge' } });
    await library.close();
    library = await openLibrary(folder);
    const { report } = (await library.open('r1')).snapshot();
    const text = await library.sourceText('r1', report.sources[1]?.id ?? '');
    expect(text).toBe(NEWER);
    for (const { source } of report.figures) expect(text.slice(source?.start, source?.end)).toBe(source?.text);
    await (await library.open('r1')).undo('', 'e2');
    expect((await library.open('r1')).snapshot().report.figures.some(({ source }) => source?.text === '7所')).toBe(true);
  });
  it('may be a file, a report of the library, or a dialog that was cancelled', async () => {
    await add('r2', NEWER, false);
    const byReport = await call('report:importVersion', { reportId: 'r1', from: { type: 'report', reportId: 'r2' } });
    const byFile = await call('report:importVersion', { reportId: 'r1', from: { type: 'bytes', name: 'x.txt', bytes: Buffer.from(NEWER, 'utf8') } });
    expect(byReport?.diff).toEqual(byFile?.diff);
    expect(await call('report:importVersion', { reportId: 'r1', from: { type: 'dialog' } })).toBeNull();
  });
  it('that changes nothing makes no Edit', async () => {
    chosen = ARTICLE;
    const offer = await call('report:importVersion', { reportId: 'r1', from: { type: 'dialog' } });
    expect(await call('report:mergeVersion', { reportId: 'r1', token: offer?.token ?? '', editId: 'e1', choices: NO_CHOICES })).toBeNull();
    expect(readdirSync(join(folder, 'reports', 'r1', 'sources'))).toHaveLength(1);
  });
  it('is merged once, for its own report, and not held for ever', async () => {
    await add('r2', ARTICLE);
    const offer = async (): Promise<string> => (await call('report:importVersion', { reportId: 'r1', from: { type: 'text', text: NEWER, name: 'x.txt' } }))?.token ?? '';
    const merge = (reportId: string, token: string) => failureOf(call('report:mergeVersion', { reportId, token, editId: 'e', choices: NO_CHOICES }));
    const first = await offer();
    expect([await merge('r2', first), await failureOf(call('report:attachYear', { reportId: 'r1', token: first, editId: 'e', choices: [] }))]).toEqual(['review.expired', 'review.expired']);
    for (let i = 0; i < 4; i += 1) await offer();
    expect(await merge('r1', first)).toBe('review.expired');
    const last = await offer();
    expect([await merge('r1', last), await merge('r1', last)]).toEqual(['done', 'review.expired']);
  });
});

it('last year is matched and attached with its source', async () => {
  const offer = await call('report:importYear', { reportId: 'r1', from: { type: 'text', text: ARTICLE.replaceAll('2025', '2024').replace('1081.5', '1002.7'), name: 'x.txt' } });
  const gdp = offer?.matches.find(({ name }) => name === '地区生产总值');
  expect([offer?.year, gdp?.candidates[0]?.likeness]).toEqual([2024, 1]);
  await call('report:attachYear', { reportId: 'r1', token: offer?.token ?? '', editId: 'e1', choices: [{ indicatorId: gdp?.indicatorId ?? '', name: '地区生产总值' }] });
  const { report } = (await library.open('r1')).snapshot();
  expect(report.figures.filter(({ indicatorId }) => indicatorId === gdp?.indicatorId).map(({ period }) => period.label.slice(0, 4))).toContain('2024');
  expect(await library.sourceText('r1', report.sources[1]?.id ?? '')).toContain('1002.7');
});

it('an import finds the report that it seems to be a version of', async () => {
  const fresh = (text: string) => importReport(document(text), { reportId: 'x', now: new Date(), accept: false }).report;
  expect(await findSame(library, fresh(NEWER))).toEqual({ reportId: 'r1', title: '青禾区2025年发展报告' });
  expect(await findSame(library, { ...fresh(NEWER), title: '青禾区报告（修订）' })).toMatchObject({ reportId: 'r1' });
  expect(await findSame(library, fresh('别处2025年的报告\n\n一句话。\n'))).toBeNull();
  await library.remove('r1');
  expect(await findSame(library, fresh(NEWER))).toBeNull();
});
