import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createImportHost, type ReaderChild } from '@main/import/host/importHost';
import { startNodeChild } from '@main/import/host/nodeChild';
import { docx, paragraph } from '../../../../helpers/files/docx';
import { buildReader } from '../../../../helpers/readerScript';

interface FakeChild extends ReaderChild {
  killed: boolean;
  answer(value: unknown): void;
  die(outOfMemory: boolean): void;
}
const fakeChild = (memory: number | null = null): FakeChild => {
  let answer: (value: unknown) => void = () => undefined;
  let gone: (outOfMemory: boolean) => void = () => undefined;
  return {
    killed: false, send: () => undefined, memory: () => memory,
    onAnswer: (listener) => { answer = listener; }, onGone: (listener) => { gone = listener; },
    kill() { this.killed = true; }, answer: (value) => answer(value), die: (outOfMemory) => gone(outOfMemory),
  };
};
const FILE = { name: 'x.docx', format: 'docx' as const, bytes: Buffer.from('x') };

describe('the host', () => {
  it('gives what the process answers, and ends it', async () => {
    const child = fakeChild();
    const reading = createImportHost({ start: () => child }).read(FILE);
    child.answer({ id: 1, ok: true, document: { parts: [{ type: 'lines', text: '甲' }], notes: [] } });
    expect(await reading).toMatchObject({ ok: true, value: { parts: [{ text: '甲' }] } });
    expect(child.killed).toBe(true);
  });
  it('passes a reason on; an answer of another shape, or none, is told as failed', async () => {
    for (const [act, code] of [
      [(child: FakeChild) => child.answer({ id: 1, ok: false, code: 'file.damaged', params: { part: 'a' } }), 'file.damaged'],
      [(child: FakeChild) => child.answer({ id: 1, ok: true, document: { parts: [{ type: 'script' }], notes: [] } }), 'file.readerFailed'],
      [(child: FakeChild) => child.answer(null), 'file.readerFailed'],
      [(child: FakeChild) => child.die(false), 'file.readerFailed'],
      [(child: FakeChild) => child.die(true), 'file.tooMuchMemory'],
    ] as const) {
      const child = fakeChild();
      const reading = createImportHost({ start: () => child }).read(FILE);
      act(child);
      expect(await reading).toMatchObject({ ok: false, error: { code } });
      expect(child.killed).toBe(true);
    }
  });
  it('kills a process that takes too long, too much memory, or is no longer wanted', async () => {
    const slow = fakeChild();
    expect(await createImportHost({ start: () => slow, milliseconds: 20 }).read(FILE)).toMatchObject({ error: { code: 'file.tooSlow' } });
    const fat = fakeChild(2_000);
    expect(await createImportHost({ start: () => fat, residentBytes: 1_000 }).read(FILE)).toMatchObject({ error: { code: 'file.tooMuchMemory' } });
    const stop = new AbortController();
    const unwanted = fakeChild();
    const reading = createImportHost({ start: () => unwanted }).read(FILE, stop.signal);
    stop.abort();
    expect(await reading).toMatchObject({ error: { code: 'import.cancelled' } });
    expect([slow.killed, fat.killed, unwanted.killed]).toEqual([true, true, true]);
  });
  it('reads one file at a time', async () => {
    const child = fakeChild();
    const host = createImportHost({ start: () => child });
    const first = host.read(FILE);
    expect(await host.read(FILE)).toMatchObject({ error: { code: 'import.busy' } });
    child.die(false);
    await first;
  });
});

describe('a real process', () => {
  let reader: Awaited<ReturnType<typeof buildReader>>;
  beforeAll(async () => {
    reader = await buildReader();
  }, 120_000);
  afterAll(() => reader.remove());

  it('reads a file', async () => {
    const host = createImportHost({ start: () => startNodeChild(reader.script) });
    expect(await host.read({ ...FILE, bytes: docx([paragraph('全年平稳。')]) })).toEqual({ ok: true, value: { parts: [{ type: 'lines', text: '全年平稳。' }], notes: [] } });
  });
  it('a file of a million paragraphs ends in words within the limits, and the next is read', async () => {
    const host = createImportHost({ start: () => startNodeChild(reader.script) });
    const started = performance.now();
    const result = await host.read({ ...FILE, bytes: docx([paragraph('甲').repeat(1_000_000)]) });
    expect(result).toMatchObject({ ok: false, error: { code: expect.stringMatching(/^file\.too(?:Complex|Slow|MuchMemory)$/u) as string } });
    expect(performance.now() - started).toBeLessThan(12_000);
    expect(await host.read({ ...FILE, bytes: docx([paragraph('全年平稳。')]) })).toMatchObject({ ok: true });
  });
  it.each([
    ['entities', '<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>'],
    ['an entity from outside', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'],
    ['no end of depth', `${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}`],
    ['not well-formed', '<a><b></a>'],
  ])('XML with %s is refused', async (_name, xml) => {
    const host = createImportHost({ start: () => startNodeChild(reader.script) });
    const { zip } = await import('../../../../helpers/files/zip');
    const bytes = zip([{ name: '_rels/.rels', data: '<Relationships/>' }, { name: 'word/document.xml', data: xml }]);
    expect(await host.read({ ...FILE, bytes })).toMatchObject({ ok: false, error: { code: expect.stringMatching(/^file\.(?:damaged|tooComplex)$/u) as string } });
  });
});
