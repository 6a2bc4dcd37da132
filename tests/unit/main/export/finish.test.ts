import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { finishPdf } from '@main/export/finish';
import { readPdf } from '@main/export/readPdf';

const printed = async (): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  document.addPage([595, 842]).drawText('GDP 1,400');
  document.addPage([595, 842]).drawText('page two');
  document.setAuthor('the name of an account');
  document.setCreator('Chromium');
  document.setProducer('Skia/PDF m130');
  return document.save();
};
const facts = { title: '市中区2025年发展成果', subject: '年度工作会议', language: 'zh-CN', date: '2026-01-05', linkTitles: { 'chapter-1': '一、总体情况' } };

describe('finishPdf', () => {
  it('sets our facts and drops the author', async () => {
    const document = await PDFDocument.load(await finishPdf(await printed(), facts), { updateMetadata: false });
    expect(document.getTitle()).toBe(facts.title);
    expect(document.getSubject()).toBe(facts.subject);
    expect(document.getAuthor()).toBeUndefined();
    expect(document.getCreator()).toBe('Huibao');
    expect(document.getProducer()).toBe('Huibao');
    expect(document.getCreationDate()?.toISOString()).toBe('2026-01-05T00:00:00.000Z');
    expect(document.getModificationDate()?.toISOString()).toBe('2026-01-05T00:00:00.000Z');
    expect(document.catalog.get(PDFName.of('Lang'))?.toString()).toContain('zh-CN');
  });
  it('gives links in the contents their words', async () => {
    const document = await PDFDocument.load(await printed());
    const page = document.getPage(0);
    const link = document.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], Dest: PDFName.of('chapter-1') });
    page.node.set(PDFName.of('Annots'), document.context.obj([document.context.register(link)]));
    const finished = await PDFDocument.load(await finishPdf(await document.save(), facts));
    const contents = finished.getPage(0).node.Annots()?.lookup(0, PDFDict).get(PDFName.of('Contents'));
    expect(contents instanceof PDFHexString && contents.decodeText()).toBe('一、总体情况');
  });
  it('gives the same bytes for the same document and day', async () => {
    const bytes = await printed();
    expect(await finishPdf(bytes, facts)).toEqual(await finishPdf(bytes, facts));
  });
  it('leaves the pages as they were, as reading back shows', async () => {
    // the print engine hands over a Buffer
    const reading = await readPdf(Buffer.from(await finishPdf(await printed(), facts)), { withText: true });
    expect(reading.pages).toHaveLength(2);
    expect(reading.pages[0]).toContain('GDP 1,400');
    expect(reading.pages[1]).toContain('page two');
  });
});
