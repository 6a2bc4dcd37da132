import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
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
const facts = { title: '市中区2025年发展成果', subject: '年度工作会议', language: 'zh-CN', date: '2026-01-05' };

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
