import { deflateSync } from 'node:zlib';

export interface PdfText { readonly x: number; readonly y: number; readonly size: number; readonly text: string }
export interface PdfPage { readonly texts: readonly PdfText[]; readonly image?: boolean }
export interface PdfOptions {
  /** how the font says its characters: by a map of its own, by a named table of Chinese codes, or not at all */
  readonly codes?: 'own' | 'named' | 'none';
  readonly encrypt?: boolean;
}
export const A4 = { width: 595, height: 842 };

const hex = (text: string): string => [...text].map((char) => (char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');
const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange ${Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0')).map((high) => `1 beginbfrange <${high}00> <${high}FF> <${high}00> endbfrange`).join('\n')} endcmap end end`;

/** A PDF written by hand, y counted from the top: Han characters one em wide, others half, as in Chinese typesetting. */
export const pdf = (pages: readonly PdfPage[], { codes = 'own', encrypt = false }: PdfOptions = {}): Buffer => {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer): number => objects.push(typeof body === 'string' ? Buffer.from(body, 'latin1') : body);
  const stream = (content: string | Buffer, dictionary = ''): Buffer => {
    const packed = deflateSync(Buffer.from(content as Uint8Array));
    return Buffer.concat([Buffer.from(`<< /Length ${String(packed.length)} /Filter /FlateDecode ${dictionary}>>\nstream\n`), packed, Buffer.from('\nendstream')]);
  };
  add('<< /Type /Catalog /Pages 2 0 R >>');
  objects.push(Buffer.alloc(0));
  const toUnicode = codes === 'own' ? `/ToUnicode ${String(add(stream(TO_UNICODE)))} 0 R` : '';
  const descriptor = add('<< /Type /FontDescriptor /FontName /STSong /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>');
  const system = codes === 'named' ? '<< /Registry (Adobe) /Ordering (GB1) /Supplement 4 >>' : '<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>';
  const descendant = add(`<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong /CIDSystemInfo ${system} /FontDescriptor ${String(descriptor)} 0 R /DW 1000 ${codes === 'named' ? '/W [1 95 500]' : '/W [32 126 500]'} >>`);
  const font = add(`<< /Type /Font /Subtype /Type0 /BaseFont /STSong /Encoding /${codes === 'named' ? 'UniGB-UCS2-H' : 'Identity-H'} /DescendantFonts [${String(descendant)} 0 R] ${toUnicode} >>`);
  const image = add(stream(Buffer.alloc(64 * 64, 128), '/Type /XObject /Subtype /Image /Width 64 /Height 64 /ColorSpace /DeviceGray /BitsPerComponent 8 '));
  const kids = pages.map((page) => {
    const drawn = page.texts.map(({ x, y, size, text }) => `BT /F1 ${String(size)} Tf 1 0 0 1 ${String(x)} ${String(A4.height - y)} Tm <${hex(text)}> Tj ET`);
    const content = add(stream([...(page.image === true ? ['q 500 0 0 700 40 60 cm /I1 Do Q'] : []), ...drawn].join('\n')));
    return add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${String(A4.width)} ${String(A4.height)}] /Resources << /Font << /F1 ${String(font)} 0 R >> /XObject << /I1 ${String(image)} 0 R >> >> /Contents ${String(content)} 0 R >>`);
  });
  objects[1] = Buffer.from(`<< /Type /Pages /Kids [${kids.map((kid) => `${String(kid)} 0 R`).join(' ')}] /Count ${String(kids.length)} >>`);
  const locked = encrypt ? `/Encrypt ${String(add(`<< /Filter /Standard /V 1 /R 2 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> /P -44 >>`))} 0 R /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]` : '';
  let file = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1');
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file = Buffer.concat([file, Buffer.from(`${String(i + 1)} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    return at;
  });
  const table = `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${String(objects.length + 1)} /Root 1 0 R ${locked} >>\nstartxref\n${String(file.length)}\n%%EOF\n`;
  return Buffer.concat([file, Buffer.from(table)]);
};

const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) < 128 ? 0.5 : 1), 0);
/** Text cut into lines of so many ems; closing marks do not begin a line. */
export const breakLines = (text: string, ems: number, indent: number): string[] => {
  const lines: string[] = [];
  let line = '';
  let room = ems - indent;
  for (const char of text) {
    const width = widthOf(char);
    if (width > room && !/[，。、；：！？）”%]/u.test(char) && !(/[\d.,]/u.test(char) && /[\d.,]$/u.test(line))) {
      lines.push(line);
      [line, room] = ['', ems];
    }
    line += char;
    room -= width;
  }
  return [...lines, line];
};
